import { checkDocument } from '@/lib/photo/check-document';
import { serveFiles } from '@/lib/photo/worker-messages';

serveFiles(async (bytes) => ({ type: 'quality', quality: await checkDocument(bytes) }));
