import type { FieldKey } from '@/lib/forms/types';

const PERSONAL = new Map<FieldKey, string>([
  ['filing.captcha', 'Only you can read the picture and type its characters.'],
  ['lookup.captcha', 'Only you can solve the picture puzzle.'],
  ['sms.puzzle', 'Only you can solve the slider puzzle.'],
  ['sms.code', 'The code comes to your phone.'],
  ['leader.mobileCode', 'The code comes to the phone of the entity leader.'],
  ['admin.mobileCode', 'The code comes to the phone of the website administrator.'],
  ['filing.password', 'Passwords are never filled; type it yourself.'],
  ['documents.liveness', 'The face check needs the person and their phone.'],
  ['agreement.accept', 'Read the agreement and tick it yourself.'],
]);

/** Why only the person may enter a field; undefined for the fields that may be filled. */
export const personalReason = (key: FieldKey): string | undefined => PERSONAL.get(key);
