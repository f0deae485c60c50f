import type { Group } from '../types';
import * as say from '../english/groups/stages';

/** How long each stage takes. */
export const stages: Group = {
  id: 'stages',
  title: say.stagesTitle,
  items: ({ province }) => [
    {
      name: 'domain-data',
      kind: 'note',
      text: say.domainData,
      source: ['ali-reject-2019'],
    },
    {
      name: 'preliminary-review',
      kind: 'note',
      text: say.preliminaryReview,
      chinese: [{ zh: '初审', en: say.preliminaryReviewTerm }],
      source: ['seed-first'],
    },
    {
      name: 'submission',
      kind: 'note',
      text: say.submission,
      source: ['seed-first', 'ali19-review'],
    },
    {
      name: 'sms',
      kind: 'note',
      text: say.sms(province.smsVerification.current.windowHours),
      source: ['ali-sms-2019', 'huawei-sms-2026'],
    },
    {
      name: 'administration-review',
      kind: 'note',
      text: say.administrationReview,
      chinese: [{ zh: '管局审核', en: say.administrationReviewTerm }],
      source: ['seed-first', 'ali-help-current'],
    },
  ],
};
