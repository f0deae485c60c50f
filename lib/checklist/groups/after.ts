import type { Context, Group, ItemDraft } from '../types';

/** What is due once the number is there. */
export const after: Group = {
  id: 'after',
  title: 'After the filing',
  items: (context) => [
    {
      name: 'point-domain',
      text: 'Point the domain at the filed server.',
      why: 'Before the approval a mainland server cannot be opened under the domain.',
      source: ['seed-first'],
    },
    ...(context.input.service === 'website' ? [footer(context)] : []),
    {
      name: 'psb',
      text: 'Make the PSB filing at beian.mps.gov.cn within 30 days of obtaining the ICP filing.',
      why: 'Newer guides count from the opening of the site: keep the earlier date. It rests on the measures on the security of computer networks connected to the internet.',
      how: 'Record the filing in the filing tracker; it counts the days and reminds you.',
      chinese: [{ zh: '公安备案', en: 'PSB filing' }],
      source: ['seed-basics-2019', 'huawei-after'],
    },
    {
      name: 'psb-number',
      text: 'Show the PSB number on the website within 30 days of its approval.',
      source: ['huawei-kb-2026'],
    },
    {
      name: 'licence',
      text: 'Obtain an ICP licence before a commercial service starts, such as paid information or web design for users.',
      why: 'The licence comes after the filing.',
      when: 'the website offers commercial services',
      chinese: [{ zh: 'ICP许可证', en: 'ICP licence' }],
      source: ['seed-basics-2019'],
    },
    {
      name: 'keep-current',
      text: 'Keep domain, instance and filed data current: renew in time, and file changes.',
      why: 'Changes are filed 30 days before (ministry order 33) or within 10 working days (advice of Huawei Cloud).',
      source: ['huawei-kb-2026'],
    },
  ],
};

function footer({ province }: Context): ItemDraft {
  const { char, alsoSeen, note } = province.icpAbbreviation;
  return {
    name: 'footer',
    text: `Show the filing number, ${char}ICP备…号, at the foot of the website with a link to beian.miit.gov.cn.`,
    why: [
      'It is due at once; the fine is RMB 5,000 to 10,000.',
      alsoSeen.length > 0 ? `Also seen: “${alsoSeen.join('”, “')}”.` : '',
      note ?? '',
    ]
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
