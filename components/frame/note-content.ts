import { i18n } from '#i18n';
import type { CardContent, FoldedList, NoteContent } from '@/components/overlay/content';
import { type Source, sourceOf } from '@/lib/forms';

import type { Explanation } from './explanation';

/** What a card can tell and do beyond the explanation. */
export interface AboutField {
  /** Why the label was taken for this field. */
  evidence(): readonly string[];
  /** Asks in the panel what of the profile could go there; absent where there is no panel or nothing to fill. */
  fill?: () => void;
}

const NOTHING_MORE: AboutField = { evidence: () => [] };

/** An explanation as a note with its card; a note without anything more to tell has none. */
export function noteContent(
  explanation: Explanation,
  about: AboutField = NOTHING_MORE,
): NoteContent {
  const { kind, field, index, text, isMachine, explain } = explanation;
  const hasCard = Boolean(explain || isMachine);
  return {
    kind,
    field,
    index,
    text,
    isMachine,
    ...(hasCard && { card: () => cardContent(explanation, about) }),
  };
}

/** What the card of an explanation says. */
export function cardContent(explanation: Explanation, { evidence, fill }: AboutField): CardContent {
  const { kind, text, zh, uncertain, isMachine, explain, example, pitfall, source } = explanation;
  const facts = [
    { term: i18n.t('overlay.example'), text: example ?? '' },
    { term: i18n.t('overlay.pitfall'), text: pitfall ?? '' },
  ];
  return {
    title: text,
    zh,
    ...(fill && { action: { label: i18n.t('overlay.fillThis'), run: fill } }),
    remarks: [
      ...(uncertain ? [{ kind: 'uncertain' as const, text: uncertain }] : []),
      ...(isMachine
        ? [{ kind: 'machine' as const, text: i18n.t('overlay.machineTranslation') }]
        : []),
    ],
    text: explain,
    facts: facts.filter((fact) => fact.text !== ''),
    folded: [
      ...(source?.length ? [sourceList(source)] : []),
      ...(kind === 'label' && !isMachine
        ? [{ kind: 'why' as const, summary: i18n.t('overlay.whyThisField'), lines: evidence }]
        : []),
    ],
  };
}

/** One line names who published the first; the list has every document. */
function sourceList(ids: readonly string[]): FoldedList {
  const known = ids.map((id) => sourceOf(id) ?? { title: id, date: '' });
  const names = [...new Set(known.map(publisherOf))];
  return {
    kind: 'source',
    summary: i18n.t(names.length > 1 ? 'overlay.sourceAndOthers' : 'overlay.source', [
      names[0] ?? '',
    ]),
    lines: known.map(({ publisher, title, date }: Partial<Source>) =>
      [publisher, title, date].filter(Boolean).join(', '),
    ),
  };
}

/** Without how its documents are kept: “Alibaba Cloud documentation, public mirror”. */
const publisherOf = ({ publisher, title }: Pick<Source, 'publisher' | 'title'>): string =>
  publisher?.replace(/ documentation, .*/u, '') ?? title;
