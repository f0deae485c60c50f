import type { Context, Group, ItemDraft } from '../types';
import * as say from '../english/groups/after';

/** What is due once the number is there. */
export const after: Group = {
  id: 'after',
  title: say.afterTitle,
  items: (context) => [
    {
      name: 'point-domain',
      text: say.pointDomain,
      why: say.pointDomainWhy,
      source: ['seed-first'],
    },
    ...(context.input.service === 'website' ? [footer(context)] : []),
    {
      name: 'psb',
      text: say.psb,
      why: say.psbWhy,
      how: say.psbHow,
      chinese: [{ zh: '公安备案', en: say.psbFiling }],
      source: ['seed-basics-2019', 'huawei-after'],
    },
    {
      name: 'psb-number',
      text: say.psbNumber,
      source: ['huawei-kb-2026'],
    },
    {
      name: 'licence',
      text: say.licence,
      why: say.licenceWhy,
      when: say.licenceWhen,
      chinese: [{ zh: 'ICP许可证', en: say.icpLicence }],
      source: ['seed-basics-2019'],
    },
    {
      name: 'keep-current',
      text: say.keepCurrent,
      why: say.keepCurrentWhy,
      source: ['huawei-kb-2026'],
    },
  ],
};

function footer({ province }: Context): ItemDraft {
  const { char, alsoSeen, note } = province.icpAbbreviation;
  return {
    name: 'footer',
    text: say.footer(char),
    why: [say.footerWhy, alsoSeen.length > 0 ? say.alsoSeen(alsoSeen.join('”, “')) : '', note ?? '']
      .filter(Boolean)
      .join(' '),
    facts: [
      'icpAbbreviation/char',
      'icpAbbreviation/alsoSeen',
      ...(note === undefined ? [] : ['icpAbbreviation/note']),
    ],
    source: ['huawei-kb-2026', 'icp-abbr-observed'],
  };
}
