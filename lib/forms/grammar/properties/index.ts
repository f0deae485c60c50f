import { DOCUMENTS } from './documents';
import { PARTIES } from './parties';
import { POLICE } from './police';
import type { Property } from './property';
import { SERVICES } from './services';

export type { Property } from './property';

/** Everything that labels ask, as parts of labels word it. Of two with the same word the first one counts. */
export const PROPERTIES: readonly Property[] = [...PARTIES, ...SERVICES, ...POLICE, ...DOCUMENTS];
