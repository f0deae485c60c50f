import { readWith } from '@/lib/forms/complaints/catalogue';
import { reasonsIn, tellsFault } from '@/lib/forms/complaints/complaints-in';
import { quotingPerson } from '@/lib/forms/complaints/names';
import { composeText } from '@/lib/forms/texts/compose-text';
import { withNames } from '@/lib/forms/texts/with-names';

/** Reads short texts, and the reasons of a review, from their words. */
export const words = {
  compose: (zh: string): string | null => {
    const quoted = quotingPerson(zh);
    const en = composeText(quoted);
    return en && withNames(en, quoted);
  },
  readWith,
  reasonsIn,
  tellsFault,
};
