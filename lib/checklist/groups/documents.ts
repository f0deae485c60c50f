import { applies, conditionAndRemark, factsFor } from '../answers';
import { sources } from '../fact-text';
import { MATERIALS } from '../materials';
import { type PersonDocuments, personDocuments } from '../person-documents';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';

/** The papers to photograph or scan. */
export const documents: Group = {
  id: 'documents',
  title: 'Documents',
  items: (context) => [
    {
      name: 'pictures',
      kind: 'note',
      text: 'Every picture: JPG, PNG or GIF below 4 MB (Huawei Cloud: JPG or PNG), a colour photo or scan of the original, sharp and complete.',
      why: 'Alibaba Cloud’s guides of 2018–2019 also name a colour copy; newer pages refuse copies. Pixel dimensions are not published.',
      how: 'A paper without a slot of its own is joined with the certificate of the entity into one picture.',
      source: ['seed-overview', 'ali-upload-2019', 'huawei-kb-2026'],
    },
    ...materialItems(context, false),
    ...certificates(context),
    ...holding(context),
  ],
};

/** The papers of the province that the answers do not rule out: those that are written, or the others. */
export function materialItems(context: Context, written: boolean): ItemDraft[] {
  const { province, input } = context;
  const papers = personDocuments(context);
  return province.materials[input.kind].flatMap(({ id, when, source }, index): ItemDraft[] => {
    const material = MATERIALS[id];
    if (!material || (material.written ?? false) !== written) return [];
    const applicable = applies(when, input);
    if (applicable === false) return [];
    const known = applicable === true;
    const { condition, remark } = conditionAndRemark(when);
    const detail = known ? remarkIn(when) : remark;
    return [
      {
        name: id,
        text: detail === '' ? `${material.en}.` : `${material.en} (${detail}).`,
        how: material.how,
        ...(!known && { when: condition }),
        ...(material.zh && { chinese: [{ zh: material.zh, en: lowerFirst(material.en) }] }),
        facts: [`materials/${input.kind}/${index}`],
        source: sources(source, material.source),
        ...(papers && OF_LEADER.has(id) && ofPerson(papers, context, index)),
      },
    ];
  });
}

/** The paper that shows who the entity leader is. */
const OF_LEADER: ReadonlySet<string> = new Set(['entity-leader-id', 'identity-document']);

/** The paper of somebody who has no resident ID card, by its own name. */
function ofPerson(
  { accepted, refused, how, who, facts, source }: PersonDocuments,
  { province, input }: Context,
  index: number,
): Partial<ItemDraft> {
  const named = accepted.map(({ en }) => en).join(' or ');
  const whose = input.kind === 'individual' ? 'Your' : 'The entity leader’s';
  return {
    text: refused
      ? `${whose} ${named}: in ${province.en} the ${refused.en} of ${who} is refused.`
      : `${whose} ${named}.`,
    how: input.kind === 'individual' ? `${how} It is uploaded once for all three roles.` : how,
    chinese: refused ? [...accepted, refused] : [...accepted],
    facts: [`materials/${input.kind}/${index}`, ...facts],
    source: sources(source, province.materials[input.kind][index]?.source ?? []),
  };
}

/** What a condition that always holds says besides: which form it is, by whom it is done. */
function remarkIn(when: string): string {
  return (REMARKS[when] ?? when).replace(/^always,? ?/, '').replace(/^\((.*)\)$/, '$1');
}

const REMARKS: Readonly<Record<string, string>> = {
  'all domains of the order (marked optional in the page list, required in the rules)':
    'for all domains of the order; the list of the page marks it optional, its rules ask for it',
  '2019 form; replaced by a commitment letter in newer practice':
    'form of 2019; many provinces now take a commitment letter instead',
  'website administrator; before mid-2019 backdrop photo':
    'of the website administrator; a photo in front of a backdrop until mid-2019',
  'on the statement, 2019 form': 'on the statement, form of 2019',
  'website administrator holding the organisation certificate':
    'of the website administrator with the certificate in hand',
};

function lowerFirst(text: string): string {
  return /^[A-Z]{2}|^Beijing/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const CERTIFICATES: Record<string, string> = {
  'business-licence': 'business licence',
  'organization-code-certificate': 'organisation code certificate',
  'business-licence (duplicate copy)': 'duplicate copy of the business licence',
  'business-licence (if not yet replaced)': 'business licence, if not yet replaced',
  'business-licence (first filing)': 'business licence (first filing)',
};

function certificates(context: Context): ItemDraft[] {
  if (context.input.kind === 'individual') return [];
  const { acceptedCertificates, source } = context.province.enterprise.alibaba2019;
  const fact = 'enterprise/alibaba2019/acceptedCertificates';
  const name = 'accepted-certificates';
  if (acceptedCertificates === null) {
    return [unknownItem(context, { name, about: 'Which certificates are accepted', fact })];
  }
  const named = acceptedCertificates.map((id) => CERTIFICATES[id] ?? id);
  return [
    {
      name,
      kind: 'note',
      text: `Certificates that ${context.province.en} accepts from a company (2019-09): ${named.join('; ')}.`,
      why: 'Organisation code certificates were superseded by the 18-digit credit code.',
      facts: [fact],
      source,
    },
  ];
}

/** Where the holding photo is known to be asked for, it stands among the papers of the province. */
function holding(context: Context): ItemDraft[] {
  const { path, alibaba2019 } = factsFor(context.province, context.input.kind);
  const [key, asked] =
    'holdingIdPhoto' in alibaba2019
      ? (['holdingIdPhoto', alibaba2019.holdingIdPhoto] as const)
      : (['holdingCertificatePhoto', alibaba2019.holdingCertificatePhoto] as const);
  const fact = `${path}/alibaba2019/${key}`;
  const about = 'a photo of the website administrator holding the document';
  if (asked === null) {
    return [
      unknownItem(context, { name: 'holding-photo', about: `Whether ${about} is asked for`, fact }),
    ];
  }
  if (asked) return [];
  return [
    {
      name: 'holding-photo',
      kind: 'note',
      text: `${context.province.en} does not ask for ${about}.`,
      facts: [fact],
      source: alibaba2019.source,
    },
  ];
}
