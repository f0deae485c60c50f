import { i18n } from '#i18n';
import type { CardBody, CardContent, FoldedList, NoteContent } from '@/components/overlay/content';
import { shortName } from '@/lib/forms/short-name';
import type { Source } from '@/lib/forms/sources';
import type { Telling, Topic } from '@/lib/forms/telling';

import type { Explanation } from './explanation';
import { bringPart } from './frame-parts';

/** What a card can tell and do beyond the explanation. */
export interface AboutField {
  /** Why the label was taken for this field. */
  evidence(): readonly string[];
  /** Asks in the panel what of the profile could go there; absent where there is no panel or nothing to fill. */
  fill?: () => void;
  /** The controls that it has now. */
  controls?: () => readonly Element[];
}

const NOTHING_MORE: AboutField = { evidence: () => [] };

/** An explanation as a note with its card; a note without anything more to tell has none. */
export function noteContent(
  explanation: Explanation,
  about: () => AboutField = () => NOTHING_MORE,
): NoteContent {
  const { kind, field, index, text, isMachine, topic } = explanation;
  const hasCard = Boolean(topic || isMachine);
  return {
    kind,
    field,
    index,
    text,
    short: kind === 'label' && !isMachine ? shortName(text) : undefined,
    isMachine,
    ...(hasCard && { card: () => cardContent(explanation, about()) }),
    ...(topic && { prepare }),
  };
}

/** What cards tell is fetched while the pointer rests on the first note, so that it is here when its card opens. */
const prepare = (): void =>
  // Failing is told by the card, which asks again.
  void bringPart('telling').catch(() => undefined);

/** What the card of an explanation says. */
export async function cardContent(
  explanation: Explanation,
  { evidence, fill }: AboutField,
): Promise<CardContent> {
  const { kind, text, zh, uncertain, fromParts, isMachine, topic } = explanation;
  const body = topic ? await bodyAbout(topic) : NO_BODY;
  return {
    title: text,
    zh,
    ...(fill && { action: { label: i18n.t('overlay.fillThis'), run: fill } }),
    remarks: [
      ...(uncertain ? [{ kind: 'uncertain' as const, text: uncertain }] : []),
      ...(fromParts ? [{ kind: 'uncertain' as const, text: fromParts }] : []),
      ...(isMachine
        ? [{ kind: 'machine' as const, text: i18n.t('overlay.machineTranslation') }]
        : []),
    ],
    more: i18n.t('overlay.more'),
    ...body,
    folded: [
      ...body.folded,
      ...(kind === 'label' && !isMachine
        ? [{ kind: 'why' as const, summary: i18n.t('overlay.whyThisField'), lines: evidence }]
        : []),
    ],
  };
}

const NO_BODY: CardBody = { facts: [], folded: [] };

/** What there is to tell; what went wrong where it did not come. */
const bodyAbout = (topic: Topic): Promise<CardBody> =>
  bringPart('telling').then(
    (tell) => bodyOf(tell(topic)),
    (error: unknown) => ({ ...NO_BODY, text: i18n.t('overlay.notExplained', [String(error)]) }),
  );

function bodyOf({ explain, example = '', pitfall = '', sources }: Telling): CardBody {
  const facts = [
    { term: i18n.t('overlay.example'), text: example },
    { term: i18n.t('overlay.pitfall'), text: pitfall },
  ];
  return {
    text: explain,
    facts: facts.filter((fact) => fact.text !== ''),
    folded: sources.length > 0 ? [sourceList(sources)] : [],
  };
}

/** One line names who published the first; the list has every document. */
function sourceList(known: readonly Source[]): FoldedList {
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
