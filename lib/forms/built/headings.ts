import type { Heading } from '../types';
import { headingEntries } from './heading-entries';

/** Every heading of a section, as far as a page that is read needs it. */
export const headings = /* @__PURE__ */ headingEntries.map(({ zh, en, scopes }): Heading => ({
  zh,
  en,
  scopes,
}));
