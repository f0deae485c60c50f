import { fieldOf } from '../catalogue';
import { findMessage, MESSAGES } from '../messages';
import { labelEntries } from '../vocabulary';
import type { Catalogue } from './catalogue';

/** What a frame that reads a page has, and hands to what reads complaints. */
export const OWN_CATALOGUE: Catalogue = {
  labelEntries,
  fieldOf,
  findMessage,
  messages: MESSAGES,
};
