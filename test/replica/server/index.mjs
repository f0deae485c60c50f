import { createServer } from 'node:https';

import { makeCertificate } from './certificate.mjs';
import { hostResolverRules, REPLICA_NAMES } from './hosts.mjs';
import { answer } from './routes.mjs';

/**
 * Starts the replica on 127.0.0.1.
 * @param {{ port?: number, headers?: Record<string, string> }} [options] a free port when none is given; headers for
 *   every answer
 * @returns {Promise<import('./index.d.mts').Replica>}
 */
export async function startReplica({ port = 0, headers = {} } = {}) {
  const server = createServer(await makeCertificate(), (request, response) => {
    respond(request, response, headers).catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error instanceof Error ? error.stack : error));
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const actualPort = server.address().port;
  return {
    port: actualPort,
    hosts: REPLICA_NAMES,
    hostResolverRules: hostResolverRules(actualPort),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(request, response, always) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', `https://${host}`);
  const { status = 200, type, body, headers } = await answer(url);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...always,
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
