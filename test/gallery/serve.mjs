import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

import { makeCertificate } from '../replica/server/certificate.mjs';
import { file } from '../replica/server/file.mjs';

/**
 * Serves this folder at every host, with and without encryption: a bundle that the debugger hands to the browser costs
 * more than the page that it draws.
 * @returns {Promise<{ hostResolverRules: string, close: () => Promise<void> }>} what leads a Chromium here
 */
export async function serveGallery() {
  const servers = [createServer(answer), createSecureServer(await makeCertificate(), answer)];
  const [plain, secure] = await Promise.all(servers.map(listen));
  return {
    hostResolverRules: `MAP *:80 127.0.0.1:${plain}, MAP *:443 127.0.0.1:${secure}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'https://gallery.example');
  const found = await file(new URL(`.${pathname.replace(/\/$/, '/index.html')}`, import.meta.url));
  response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' });
  response.end(found?.body);
}

const listen = (server) =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });

const close = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
