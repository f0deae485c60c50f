import { facts as table } from './built/facts';
import type { ProvinceFacts } from './province-facts';
import type { Province } from './types';

export type { ProvinceFacts } from './province-facts';

const factsByCode: Readonly<Record<string, ProvinceFacts | undefined>> = table;

/** What rules know of a province; throws RangeError for one that has no facts. */
export function factsOf({ code }: Pick<Province, 'code'>): ProvinceFacts {
  const facts = factsByCode[code];
  if (!facts) throw new RangeError(`There are no facts of a province with the code “${code}”.`);
  return facts;
}
