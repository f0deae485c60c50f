import { buildReplica } from '../../replica/build.mjs';

/** Before all end-to-end tests: the replica's pages, built when they are missing or older than their sources. */
export default async function setup(): Promise<void> {
  await buildReplica();
}
