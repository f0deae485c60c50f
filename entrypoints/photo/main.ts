import { servePhotoChecks } from '@/lib/photo/serve';

servePhotoChecks({
  startWorker: {
    person: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    document: () =>
      new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' }),
  },
  // In Firefox the page is a frame of the background page; in Chromium it is an offscreen document.
  closePage: () => (window.frameElement ? window.frameElement.remove() : window.close()),
});
