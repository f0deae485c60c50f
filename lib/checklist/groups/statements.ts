import { factsFor } from '../answers';
import { factText, sources } from '../fact-text';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';
import { materialItems } from './documents';

/** What is written, signed, sealed or finger-printed. */
export const statements: Group = {
  id: 'statements',
  title: 'Statements and letters',
  items: (context) => [
    {
      name: 'own-form',
      kind: 'note',
      text: `Use only the form that the page of ${context.province.en} offers on the upload step, and keep three signed copies.`,
      why: 'The form differs by province, and a sheet can expire: sign a new one when the page says so.',
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
    text: organization
      ? 'The website administrator signs in block style with a black pen, and the company seal is added.'
      : 'Sign in block style with a black pen, no cursive.',
    chinese: [
      { zh: '正楷', en: 'block style' },
      ...(organization ? [{ zh: '公章', en: 'company seal' }] : []),
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
        about: 'Whether a fingerprint beside the signature is asked for',
        fact,
      }),
    ];
  }
  return [
    {
      name,
      text: asked
        ? 'Put your fingerprint beside the signature on the statement.'
        : 'No fingerprint is needed on the statement.',
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
        about: 'Whether the province has a commitment letter of its own',
        fact,
      }),
    ];
  }
  return [
    {
      name,
      text: `Commitment letter. ${factText(commitmentLetter.rule).text}`,
      chinese: [{ zh: '承诺书', en: 'commitment letter' }],
      facts: [`${fact}/rule`],
      source: commitmentLetter.source,
    },
  ];
}
