import type { Group } from '../types';

/** How long each stage takes. */
export const stages: Group = {
  id: 'stages',
  title: 'How long it takes',
  items: ({ province }) => [
    {
      name: 'domain-data',
      kind: 'note',
      text: 'Data of the domain reach the ministry: 3 to 5 working days.',
      source: ['ali-reject-2019'],
    },
    {
      name: 'preliminary-review',
      kind: 'note',
      text: 'Preliminary review by the provider: one working day. Answer the phone.',
      chinese: [{ zh: '初审', en: 'preliminary review' }],
      source: ['seed-first'],
    },
    {
      name: 'submission',
      kind: 'note',
      text: 'The provider sends the filing to the communications administration: within one working day of its approval, with notice by e-mail and SMS.',
      source: ['seed-first', 'ali19-review'],
    },
    {
      name: 'sms',
      kind: 'note',
      text: `SMS verification: within ${province.smsVerification.current.windowHours} hours of the message.`,
      source: ['ali-sms-2019', 'huawei-sms-2026'],
    },
    {
      name: 'administration-review',
      kind: 'note',
      text: 'Review by the communications administration: 3 to 20 working days in Alibaba Cloud’s guides of 2018–2019, 1 to 20 in newer text. The result comes by SMS and e-mail.',
      chinese: [{ zh: '管局审核', en: 'administration review' }],
      source: ['seed-first', 'ali-help-current'],
    },
  ],
};
