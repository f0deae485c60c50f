import type { Group } from '../types';
import * as say from '../english/groups/account';

/** The account with which the filing is made. */
export const account: Group = {
  id: 'account',
  title: say.accountTitle,
  items: ({ input }) => [
    ...(input.internationalAccount === '是'
      ? []
      : [
          {
            name: 'mainland-account',
            text: say.mainlandAccount,
            why: say.mainlandAccountWhy,
            how: say.mainlandAccountHow,
            source: ['ali-help-current', 'ali-foreign-2019', 'seed-overview'],
          },
        ]),
    {
      name: 'one-entity',
      text: say.oneEntity,
      why: say.oneEntityWhy,
      source: ['seed-basics-2019', 'ali-limits-2019'],
    },
    {
      name: 'one-order',
      kind: 'note',
      text: say.oneOrder,
      source: ['ali-limits-2019'],
    },
    {
      name: 'chinese-only',
      kind: 'note',
      text: say.chineseOnly,
      why: say.chineseOnlyWhy,
      source: ['seed-first', 'ali-help-current'],
    },
    {
      name: 'prepared',
      kind: 'note',
      text: say.prepared,
      why: say.preparedWhy,
      source: ['seed-basics-2019', 'seed-overview', 'seed-prepare', 'seed-first'],
    },
    {
      name: 'data-exact',
      kind: 'note',
      text: say.dataExact,
      why: say.dataExactWhy,
      source: ['ali-reject-2019', 'ali-help-current'],
    },
    {
      name: 'closed-until-filed',
      text: say.closedUntilFiled,
      why: say.closedUntilFiledWhy,
      source: ['seed-basics-2019'],
    },
  ],
};
