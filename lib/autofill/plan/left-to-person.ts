import type { FieldKey } from '@/lib/forms/types';
import * as say from '../english/plan/left-to-person';

const PERSONAL = new Map<FieldKey, string>([
  ['filing.captcha', say.picture],
  ['lookup.captcha', say.picturePuzzle],
  ['sms.puzzle', say.sliderPuzzle],
  ['sms.code', say.codeToYou],
  ['leader.mobileCode', say.codeToLeader],
  ['admin.mobileCode', say.codeToAdministrator],
  ['filing.password', say.password],
  ['documents.liveness', say.faceCheck],
  ['agreement.accept', say.agreement],
]);

/** Why only the person may enter a field; undefined for the fields that may be filled. */
export const personalReason = (key: FieldKey): string | undefined => PERSONAL.get(key);
