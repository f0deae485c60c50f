import { administratorItems } from '../administrator-items';
import { age } from '../age-item';
import { idRules, idValidity } from '../id-items';
import { leaderItems } from '../leader-items';
import { foreignCompany } from '../foreign-company';
import { originItems } from '../origin-items';
import type { Group } from '../types';
import * as say from '../english/groups/people';

/** Who files, who must be there in person, and with which document. */
export const people: Group = {
  id: 'people',
  title: say.peopleTitle,
  items: (context) => [
    {
      name: 'face-verification',
      text: say.faceVerification,
      why: say.faceVerificationWhy,
      how: say.faceVerificationHow,
      chinese: [{ zh: '人脸核验', en: say.faceVerificationTerm }],
      source: ['seed-overview', 'ali-face-2019', 'ali-upload-current', 'seed-first'],
    },
    ...originItems(context),
    ...foreignCompany(context),
    ...leaderItems(context),
    age(context),
    idValidity(context),
    ...idRules(context),
    ...administratorItems(context),
  ],
};
