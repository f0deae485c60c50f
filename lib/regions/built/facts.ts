import { buildFacts } from '../generate/facts';

/** What rules decide by, by the codes of the provinces. */
export const facts = buildFacts();
