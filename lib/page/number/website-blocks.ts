import type { RecognisedField } from '../types';

const OF_BLOCK = /^(?:website|admin|instance|service)\./u;

/** The certain fields of each website block on the page, in page order; none where the page asks about no website. */
export function websiteBlocks(fields: readonly RecognisedField[]): readonly RecognisedField[][] {
  const blocks: RecognisedField[][] = [];
  const asked = fields.filter(({ key, certain }) => certain && OF_BLOCK.test(key));
  if (!asked.some(({ key }) => key.startsWith('website.'))) return blocks;
  for (const field of asked) {
    const block = (blocks[field.index] ??= []);
    block.push(field);
  }
  return blocks;
}
