import { factsFor } from '../answers';
import { factText, sources } from '../fact-text';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';
import { materialItems } from './documents';
import * as say from '../english/groups/statements';

/** What is written, signed, sealed or finger-printed. */
export const statements: Group = {
  id: 'statements',
  title: say.statementsTitle,
  items: (context) => [
    {
      name: 'own-form',
      kind: 'note',
      text: say.ownForm(context.province.en),
      why: say.ownFormWhy,
      source: ['seed-first', 'ali-upload-2019'],
    },
    ...materialItems(context, true),
    signature(context),
    ...fingerprint(context),
    ...commitment(context),
  ],
};

function signature({ input }: Context): ItemDraft {
  const organization = input.kind === 'organization';
  return {
    name: 'signature',
    text: organization ? say.theWebsiteAdministratorSigns : say.signInBlockStyle,
    chinese: [
      { zh: '正楷', en: say.blockStyle },
      ...(organization ? [{ zh: '公章', en: say.companySeal }] : []),
    ],
    source: ['seed-first', 'ali-upload-2019'],
  };
}

function fingerprint(context: Context): ItemDraft[] {
  if (context.input.kind === 'organization') return [];
  const { fingerprintOnStatement: asked, source } = context.province.individual.alibaba2019;
  const fact = 'individual/alibaba2019/fingerprintOnStatement';
  const name = 'fingerprint';
  if (asked === null) {
    return [
      unknownItem(context, {
        name,
        about: say.whetherAFingerprintBeside,
        fact,
      }),
    ];
  }
  return [
    {
      name,
      text: asked ? say.putYourFingerprintBeside : say.noFingerprintIsNeeded,
      facts: [fact],
      source: sources(source, 'ali-upload-2019'),
    },
  ];
}

function commitment(context: Context): ItemDraft[] {
  const { path, commitmentLetter } = factsFor(context.province, context.input.kind);
  const fact = `${path}/commitmentLetter`;
  const name = 'commitment-rule';
  if (commitmentLetter === null) {
    return [
      unknownItem(context, {
        name,
        about: say.whetherTheProvince,
        fact,
      }),
    ];
  }
  return [
    {
      name,
      text: say.commitmentLetter(factText(commitmentLetter.rule).text),
      chinese: [{ zh: '承诺书', en: say.commitmentLetterTerm }],
      facts: [`${fact}/rule`],
      source: commitmentLetter.source,
    },
  ];
}
