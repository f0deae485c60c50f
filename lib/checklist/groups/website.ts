import { explainWord } from '@/lib/rules/naming/words';
import { factText } from '../fact-text';
import { remark } from '../remark-items';
import { plan, sitesPerOrder } from '../site-items';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';

/** The name of the website, what it is about, and how many go into one order. */
export const website: Group = {
  id: 'website',
  title: 'Website',
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
              text: `Website name in ${context.province.en}: ${factText(extra.rule).text}`,
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
      text: 'Choose a website name of at least three Chinese characters that says what the site is about: no person, place, company, idiom, symbol or domain.',
      how: 'Try names in the website-name checker.',
      source: ['ali-fields-2019'],
    },
    {
      name: 'personal-content',
      text: 'Keep the website personal: nothing about a branch of trade, a company or its products.',
      how: 'For business content file as an organisation.',
      source: ['seed-basics-2019', 'ali-fields-2019'],
    },
    forbiddenWords(context),
  ];
}

function organisation({ province }: Context): ItemDraft[] {
  return [
    {
      name: 'name',
      text: 'Choose a website name of at least three Chinese characters that relates to the organisation; its full name or a short form is safest.',
      how: `Try names in the website-name checker for ${province.en}.`,
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
      about: 'Further words that the province refuses in names of personal websites',
      fact,
    });
  }
  return {
    name,
    kind: 'note',
    text: `${context.province.en} refuses ${words.length} further words in names of personal websites.`,
    chinese: words.map((zh) => ({ zh, en: explainWord(zh).en })),
    facts: [fact],
    source,
  };
}
