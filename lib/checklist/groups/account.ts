import type { Group } from '../types';

/** The account with which the filing is made. */
export const account: Group = {
  id: 'account',
  title: 'Account',
  items: ({ input }) => [
    ...(input.internationalAccount === '是'
      ? []
      : [
          {
            name: 'mainland-account',
            text: 'Have a verified account of the mainland site aliyun.com.',
            why: 'The international site alibabacloud.com does not support filing (2026-06). In 2019 its accounts could still log in.',
            how: 'Register at aliyun.com and complete its real-name verification.',
            source: ['ali-help-current', 'ali-foreign-2019', 'seed-overview'],
          },
        ]),
    {
      name: 'one-entity',
      text: 'Check that the account holds no other entity.',
      why: 'One account can hold one entity only; one entity can have several websites.',
      source: ['seed-basics-2019', 'ali-limits-2019'],
    },
    {
      name: 'one-order',
      kind: 'note',
      text: 'Only one order of an entity can be in progress. After the provider has sent it to the communications administration, nothing can be withdrawn or edited.',
      source: ['ali-limits-2019'],
    },
    {
      name: 'chinese-only',
      kind: 'note',
      text: 'The filing system and the app exist in Chinese only, and the data must be entered in Chinese.',
      source: ['seed-first', 'ali-help-current'],
    },
    {
      name: 'data-exact',
      kind: 'note',
      text: 'Copy names and numbers exactly from the documents.',
      why: 'The system chooses the filing type from the name and number: a typing error leads to the wrong type, and the filing is rejected with 备案类型错误 (“wrong filing type”).',
      source: ['ali-reject-2019', 'ali-help-current'],
    },
    {
      name: 'closed-until-filed',
      text: 'Keep the website closed to the public until the filing number is there.',
      why: 'A website that serves the mainland needs the filing before it opens.',
      source: ['seed-basics-2019'],
    },
  ],
};
