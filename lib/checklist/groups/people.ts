import { administratorItems } from '../administrator-items';
import { age } from '../age-item';
import { idRules, idValidity } from '../id-items';
import { leaderItems } from '../leader-items';
import { foreignCompany } from '../foreign-company';
import { originItems } from '../origin-items';
import type { Group } from '../types';

/** Who files, who must be there in person, and with which document. */
export const people: Group = {
  id: 'people',
  title: 'People',
  items: (context) => [
    {
      name: 'face-verification',
      text: 'The website administrator passes the face verification in person, on a phone, with the ID at hand.',
      why: 'It replaced the photo before a mailed backdrop from 2019-07-29 on. The entity leader needs none. Until then a designated place in most larger cities could take the official photo (not in Shanghai), for which the person had to be in China.',
      how: 'Plain white background, neither too bright nor too dark; neat clothes; nothing that covers the face. If a backdrop photo is asked for after all: no red and no blue clothes.',
      chinese: [{ zh: '人脸核验', en: 'face verification' }],
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
