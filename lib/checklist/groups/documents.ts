import { conditionOf } from '@/lib/regions/conditions';

import { applies, factsFor } from '../answers';
import { sources } from '../fact-text';
import { MATERIALS } from '../materials';
import { type PersonDocuments, personDocuments } from '../person-documents';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';
import * as say from '../english/groups/documents';

/** The papers to photograph or scan. */
export const documents: Group = {
  id: 'documents',
  title: say.documentsTitle,
  items: (context) => [
    {
      name: 'pictures',
      kind: 'note',
      text: say.pictures,
      why: say.picturesWhy,
      how: say.picturesHow,
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
    const { text, known: remark = text, condition = text, besides = '' } = conditionOf(when);
    const detail = known ? (when === 'always' ? '' : remark) : besides;
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
  const named = accepted.map(({ en }) => en).join(say.or);
  const whose = input.kind === 'individual' ? say.your : say.theEntityLeaders;
  return {
    text: refused
      ? say.inTheOfIsRefused(whose, named, province.en, refused.en, who)
      : `${whose} ${named}.`,
    how: input.kind === 'individual' ? say.itIsUploadedOnce(how) : how,
    chinese: refused ? [...accepted, refused] : [...accepted],
    facts: [`materials/${input.kind}/${index}`, ...facts],
    source: sources(source, province.materials[input.kind][index]?.source ?? []),
  };
}

function lowerFirst(text: string): string {
  return /^[A-Z]{2}|^Beijing/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const CERTIFICATES: Record<string, string> = {
  'business-licence': say.businessLicence,
  'organization-code-certificate': say.organisationCodeCertificate,
  'business-licence (duplicate copy)': say.duplicateCopyOfTheBusiness,
  'business-licence (if not yet replaced)': say.businessLicenceIfNotYet,
  'business-licence (first filing)': say.businessLicenceFirstFiling,
};

function certificates(context: Context): ItemDraft[] {
  if (context.input.kind === 'individual') return [];
  const { acceptedCertificates, source } = context.province.enterprise.alibaba2019;
  const fact = 'enterprise/alibaba2019/acceptedCertificates';
  const name = 'accepted-certificates';
  if (acceptedCertificates === null) {
    return [unknownItem(context, { name, about: say.whichCertificatesAreAccepted, fact })];
  }
  const named = acceptedCertificates.map((id) => CERTIFICATES[id] ?? id);
  return [
    {
      name,
      kind: 'note',
      text: say.certificatesThatAccepts(context.province.en, named.join('; ')),
      why: say.organisationCodeCertificatesWereSuperseded,
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
  const about = say.about;
  if (asked === null) {
    return [
      unknownItem(context, { name: 'holding-photo', about: say.holdingPhotoAbout(about), fact }),
    ];
  }
  if (asked) return [];
  return [
    {
      name: 'holding-photo',
      kind: 'note',
      text: say.holdingPhoto(context.province.en, about),
      facts: [fact],
      source: alibaba2019.source,
    },
  ];
}
