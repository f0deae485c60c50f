import { createRequire } from 'node:module';

/** Option lists as the fact files have them. */
export const lists = createRequire(import.meta.url)('../../wording/lists.json');
