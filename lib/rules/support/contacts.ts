import { digitsOf, folded } from './text';
import * as say from '../english/support/contacts';

/** By what a person is reached, and how two of it are compared. */
export const CONTACTS = [
  { of: 'mobile', en: say.mobile, read: digitsOf },
  { of: 'email', en: say.eMail, read: folded },
] as const;
