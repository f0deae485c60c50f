import { i18n } from '#i18n';
import {
  fieldOf,
  findPlaceholder,
  headingOf,
  messagesIn,
  normalise,
  optionByText,
  optionOf,
} from '@/lib/forms';
import { optionInOtherWords } from '@/lib/forms/grammar/compose-option';
import type { Topic } from '@/lib/forms/telling';
import type { SystemId } from '@/lib/forms/types';
import { stepOf } from '@/lib/systems';
import type { RecognisedField, RecognisedText } from '@/lib/page/types';

import { explainReasons } from './explain-reasons';
import { explainWords } from './explain-words';

/** What a note says: a line beside the Chinese, and what its card adds. */
export interface Explanation {
  kind: 'label' | RecognisedText['kind'];
  field?: string;
  index?: number;
  zh: string;
  text: string;
  /** What more there is to tell, for its card. */
  topic?: Topic;
  /** What else it may be, when nothing on the page decides. */
  uncertain?: string;
  /** Said when no source has the label as a whole. */
  fromParts?: string;
  /** The text is the browser's own translation, not ours. */
  isMachine?: boolean;
}

/** A label that may mean several fields names them all, since nothing on the page decides between them. */
export function explainField(field: RecognisedField): Explanation {
  const known = fieldOf(field.key);
  const names = field.certain
    ? [asksName(field) ? known?.en : known?.en.replace(/: name$/u, '')]
    : field.candidates.map((candidate) => fieldOf(candidate)?.en);
  const part = regionPart(field);
  const text = [...new Set(names.filter((name) => name !== undefined))].map((name) =>
    part ? `${name}: ${part}` : name,
  );
  return {
    kind: 'label',
    field: field.key,
    index: field.index,
    zh: field.labelText,
    text: text.join(' / '),
    ...(field.certain ? {} : { uncertain: i18n.t('overlay.uncertain', [text.join(', ')]) }),
    ...(isFromParts(field) ? { fromParts: i18n.t('overlay.readFromParts') } : {}),
    topic: { kind: 'field', key: field.key },
  };
}

/** A person's word with no box of its own is not asked what the person is called. */
const asksName = ({ controls, key, labelText }: RecognisedField): boolean =>
  controls.length > 0 || !namesPerson(key, labelText);

const isFromParts = ({ evidence }: RecognisedField): boolean =>
  evidence.some(({ kind }) => kind === 'label parts');

const REGION_PARTS = { 省: 'province', 市: 'city', 区: 'district', 县: 'district' } as const;

/** Some pages have a label for each part of a region: 主办单位所在省, 主办单位所在市, 主办单位所在区/县. */
function regionPart({ key, labelText }: RecognisedField): string | undefined {
  const part =
    key.endsWith('.region') && /所在(?:区\/)?([省市区县])$/u.exec(normalise(labelText))?.[1];
  return part
    ? i18n.t(`overlay.regionPart.${REGION_PARTS[part as keyof typeof REGION_PARTS]}`)
    : undefined;
}

/** Placeholders that only say “choose” or “enter” would put a line under every box; the label's card says more. */
const GENERIC = /^请(?:选择|输入)/u;

/** Null when nothing is known about the text: it is then left as it is. */
export function explainText(text: RecognisedText, system: SystemId | null): Explanation | null {
  const { kind, zh, key } = text;
  if (kind === 'option') {
    const known = (key && optionOf(key, zh)) || optionByText(zh);
    const option = known ?? optionInOtherWords(key, zh);
    if (!option) return null;
    const { en, hasNote } = option;
    const fromParts = known ? {} : { fromParts: i18n.t('overlay.readFromParts') };
    return {
      kind,
      zh,
      text: en,
      ...fromParts,
      ...(hasNote && { topic: { kind, key, zh: option.zh, en } }),
    };
  }
  const reasons = explainReasons(text, system);
  if (reasons) return reasons;
  const messages = messagesIn(zh, system ?? undefined);
  if (messages.length > 0)
    return {
      kind,
      zh,
      text: messages.map(({ en }) => en).join('; '),
      topic: {
        kind: 'messages',
        messages: messages.map(({ zh: known, system: of }) => ({ zh: known, system: of })),
      },
    };
  const heading = headingOf(normalise(zh));
  if (heading) return { kind, zh, text: heading.en };
  const step = stepOf(zh, system);
  if (step) return { kind, zh, text: step.en };
  const headed = kind === 'step' && key && !namesPerson(key, zh) ? fieldOf(key) : undefined;
  if (headed) return { kind, zh, text: headed.en, topic: { kind: 'field', key: headed.key } };
  const placeholder = findPlaceholder(zh);
  if (isGenericPlaceholder(text)) return null;
  if (!placeholder) return explainWords(kind, zh);
  const { en, hasComment } = placeholder;
  return {
    kind,
    zh,
    text: en,
    ...(hasComment && { topic: { kind: 'placeholder', zh: placeholder.zh } }),
  };
}

/** 主体负责人 over the fields of a person says who it is, and does not ask what he is called. */
const namesPerson = (key: string, zh: string): boolean =>
  key.endsWith('.name') && !/[名称]/u.test(zh);

/** Whether a grey word says more than that something is to be entered: its English has a line of its own. */
export const isHintInBox = (zh: string): boolean =>
  !GENERIC.test(zh) && findPlaceholder(zh) !== undefined;

/** A grey text that only says “choose” or “enter”. */
export const isGenericPlaceholder = ({ element, zh }: RecognisedText): boolean =>
  'placeholder' in element && GENERIC.test(zh);
