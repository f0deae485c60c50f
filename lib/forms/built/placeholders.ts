import type { Placeholder } from '../types';
import { placeholderEntries } from './placeholder-entries';

/** Every grey text in controls, as far as a page that is read needs it. */
export const placeholders = /* @__PURE__ */ placeholderEntries.map(
  ({ zh, en, comment }): Placeholder => ({ zh, en, ...(comment && { hasComment: true }) }),
);
