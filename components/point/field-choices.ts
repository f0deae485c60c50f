import type { Choice } from '@/components/ui/combo-box';
import { FIELDS, labelsOf } from '@/lib/forms';

/** Every field of the catalogue by its English name, with the labels under which pages ask it. */
export function fieldChoices(): Choice[] {
  return [...FIELDS.values()]
    .map((field) => {
      const wordings = [...new Set(labelsOf(field).map(({ wording }) => wording))];
      const [zh = ''] = wordings;
      return { id: field.key, en: field.en, zh, alsoKnownAs: wordings.join(' ') };
    })
    .toSorted((one, other) => one.en.localeCompare(other.en, 'en'));
}
