import type { PageMessage } from '../types';
import { messageEntries } from './message-entries';

/** Every text of the pages that is no field label, as far as a page that is read needs it. */
export const pageMessages = /* @__PURE__ */ messageEntries.map(
  ({ zh, en, kind, adds, system }): PageMessage => ({
    zh,
    en,
    kind,
    ...(adds && { adds }),
    system,
  }),
);
