import { answerPaperMessages } from '@/lib/papers/worker';

answerPaperMessages();
