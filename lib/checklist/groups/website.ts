import { explainWord } from '@/lib/rules/naming/words';
import { factText } from '../fact-text';
import { remark } from '../remark-items';
import { plan, sitesPerOrder } from '../site-items';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';
import * as say from '../english/groups/website';

/** The name of the website, what it is about, and how many go into one order. */
export const website: Group = {
  id: 'website',
  title: say.websiteTitle,
  items: (context) => (context.input.service === 'website' ? ofWebsite(context) : remark(context)),
};

function ofWebsite(context: Context): ItemDraft[] {
  return [
    ...(context.input.kind === 'individual' ? personal(context) : organisation(context)),
    ...context.province.naming.extras.flatMap((extra, index) =>
      extra.appliesTo === 'all' || extra.appliesTo === context.input.kind
        ? [
            {
              name: `name-extra-${index + 1}`,
              text: say.websiteName(context.province.en, factText(extra.rule).text),
              facts: [`naming/extras/${index}`],
              source: extra.source,
            },
          ]
        : [],
    ),
    sitesPerOrder(context),
    ...plan(context),
    ...remark(context),
  ];
}

function personal(context: Context): ItemDraft[] {
  return [
    {
      name: 'name',
      text: say.name,
      how: say.nameHow,
      source: ['ali-fields-2019'],
    },
    {
      name: 'personal-content',
      text: say.personalContent,
      how: say.personalContentHow,
      source: ['seed-basics-2019', 'ali-fields-2019'],
    },
    forbiddenWords(context),
  ];
}

function organisation({ province }: Context): ItemDraft[] {
  return [
    {
      name: 'name',
      text: say.chooseAWebsiteName,
      how: say.tryNamesInTheWebsiteName(province.en),
      source: ['ali-fields-2019', 'tencent-naming-2020', 'huawei-kb-2026'],
    },
  ];
}

function forbiddenWords(context: Context): ItemDraft {
  const { words, source } = context.province.naming.forbiddenWordsIndividual;
  const fact = 'naming/forbiddenWordsIndividual/words';
  const name = 'refused-words';
  if (words === null) {
    return unknownItem(context, {
      name,
      about: say.furtherWordsThatTheProvince,
      fact,
    });
  }
  return {
    name,
    kind: 'note',
    text: say.refusesFurtherWordsInNames(context.province.en, words.length),
    chinese: words.map((zh) => ({ zh, en: explainWord(zh).en })),
    facts: [fact],
    source,
  };
}
