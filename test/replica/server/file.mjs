import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/**
 * An answer that is a file.
 * @param {URL} location where it lies
 * @returns {Promise<{ type: string, body: Buffer } | null>} null when there is none
 */
export async function file(location) {
  try {
    return {
      type: TYPES[extname(location.pathname)] ?? 'application/octet-stream',
      body: await readFile(fileURLToPath(location)),
    };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
