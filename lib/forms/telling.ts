import { FIELD_ENTRIES, MESSAGE_ENTRIES, PLACEHOLDER_ENTRIES } from './entries';
import { sourceOf, type Source } from './sources';
import type { FieldKey, OptionEntry, SystemId } from './types';

/** What there is to tell about: the thing that a text of a page was taken for. */
export type Topic =
  | { kind: 'field'; key: FieldKey }
  | { kind: 'option'; key?: FieldKey; zh: string; en: string }
  | { kind: 'messages'; messages: readonly { zh: string; system: SystemId }[] }
  | { kind: 'placeholder'; zh: string };

/** What a card says about it beyond its English name. */
export interface Telling {
  explain?: string;
  example?: string;
  pitfall?: string;
  sources: Source[];
}

/** All that is known of a topic, in words for a person. */
export function tell(topic: Topic): Telling {
  switch (topic.kind) {
    case 'field': {
      const { explain, example, pitfall, source = [] } = FIELD_ENTRIES.get(topic.key) ?? {};
      return {
        ...(explain && { explain }),
        ...(example && { example }),
        ...(pitfall && { pitfall }),
        sources: source.map(sourceNamed),
      };
    }
    case 'option':
      return { explain: noteOf(topic), sources: [] };
    case 'messages': {
      const known = topic.messages.flatMap(
        ({ zh, system }) =>
          MESSAGE_ENTRIES.find((entry) => entry.zh === zh && entry.system === system) ?? [],
      );
      return {
        explain: known.map(({ meaning }) => meaning).join(' '),
        sources: [...new Set(known.flatMap(({ source }) => source))].map(sourceNamed),
      };
    }
    case 'placeholder': {
      const known = PLACEHOLDER_ENTRIES.find(({ zh }) => zh === topic.zh);
      return { explain: known?.comment, sources: (known?.source ?? []).map(sourceNamed) };
    }
  }
}

function noteOf({ key, zh, en }: Pick<OptionEntry, 'zh' | 'en'> & { key?: FieldKey }) {
  const fields = key ? [FIELD_ENTRIES.get(key)] : [...FIELD_ENTRIES.values()];
  return fields
    .flatMap((field) => field?.options ?? [])
    .find((option) => option.zh === zh && option.en === en && option.note)?.note;
}

const sourceNamed = (id: string): Source => sourceOf(id) ?? { title: id, date: '' };
