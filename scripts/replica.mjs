import { readFileSync, readdirSync } from 'node:fs';

import { buildReplica } from '../test/replica/build.mjs';
import { startReplica } from '../test/replica/server/index.mjs';

/** Builds what is out of date, starts the replica and prints how to look at it in a browser; Ctrl+C ends it. */
await buildReplica();
const replica = await startReplica({ port: Number(process.env.PORT ?? 0) });
console.log(`The replica listens on 127.0.0.1:${replica.port}.

Start Chromium with
  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="${replica.hostResolverRules}"

and open one of
${addresses().join('\n')}
What each is: test/replica/README.md.`);

/** Addresses of the pages that have an answer key. */
function addresses() {
  const folder = new URL('../test/replica/answers/', import.meta.url);
  return readdirSync(folder).map(
    (file) => `  ${JSON.parse(readFileSync(new URL(file, folder), 'utf8')).address}`,
  );
}
