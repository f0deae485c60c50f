import { answerPhotoMessages } from '@/lib/photo/worker';

answerPhotoMessages();
