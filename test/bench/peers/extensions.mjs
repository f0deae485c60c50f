import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

/** Puts one element on the page: what no content script can be without. */
export const EMPTY = "document.body.append(document.createElement('beian-lens-note'));";

/** An extension in a temporary folder, with one script for the filing pages or none. */
export async function extensionOf(name, script) {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  const content_scripts = [{ matches: ['https://beian.aliyun.com/*'], js: ['script.js'] }];
  const manifest = { manifest_version: 3, name, version: '1', ...(script && { content_scripts }) };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  if (script) await writeFile(join(folder, 'script.js'), script);
  return folder;
}

/** The script of the name computation, packed as ours are. */
export async function peerScript() {
  const [{ output }] = [
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        lib: { entry: join(import.meta.dirname, 'script.ts'), formats: ['iife'], name: 'peer' },
      },
    }),
  ].flat();
  return output[0].code;
}

/** What scripts weigh, in bytes after gzip −9. */
export async function weight(files) {
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}
