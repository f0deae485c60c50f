import { digitsOf, folded } from './text';

/** By what a person is reached, and how two of it are compared. */
export const CONTACTS = [
  { of: 'mobile', en: 'mobile', read: digitsOf },
  { of: 'email', en: 'e-mail', read: folded },
] as const;
