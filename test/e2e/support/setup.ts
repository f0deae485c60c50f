import { buildGallery } from '../../gallery/build.mjs';
import { buildReplica } from '../../replica/build.mjs';

/** Before all end-to-end tests: the local pages, built when they are missing or other than their sources. */
export default async function setup(): Promise<void> {
  await buildReplica();
  await buildGallery();
}
