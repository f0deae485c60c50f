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
      why: 'The official procedure demands it. The filing system of Alibaba Cloud is entered at beian.aliyun.com (in 2019 order/selfBaIndex.htm, home page order/index.htm).',
      source: ['seed-first', 'ali-help-current'],
    },
    {
      name: 'prepared',
      kind: 'note',
      text: 'Have everything on this list before you start: it saves time and helps the filing to be granted.',
      why: 'When the conditions are met, it is quick. What Alibaba Cloud files is a website on a mainland instance or on mainland CDN nodes; a first filing, of a domain without one on its servers, is compulsory and goes through its filing system.',
      source: ['seed-basics-2019', 'seed-overview', 'seed-prepare', 'seed-first'],
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
      why: 'A website that serves the mainland needs the filing before it opens; nobody may run an internet information service without one. So say the measures on internet information services (a licence for commercial ones, a filing for all others) and those on the filing of non-commercial ones.',
      source: ['seed-basics-2019'],
    },
  ],
};
