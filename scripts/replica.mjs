import { FILING_NAMES } from '../test/replica/server/hosts.mjs';
import { startReplica } from '../test/replica/server/index.mjs';

/** Starts the replica and prints how to look at it in a browser; Ctrl+C ends it. */
const replica = await startReplica({ port: Number(process.env.PORT ?? 0) });
console.log(`The replica listens on 127.0.0.1:${replica.port}.

Start Chromium with
  chromium --user-data-dir=/tmp/replica --ignore-certificate-errors \\
    --host-resolver-rules="${replica.hostResolverRules}"

and open one of
${FILING_NAMES.map((name) => `  https://${name}/`).join('\n')}
The pages and their addresses are listed in test/replica/README.md.`);
