import { readWith } from '@/lib/forms/complaints/catalogue';
import { reasonsIn, tellsFault } from '@/lib/forms/complaints/complaints-in';
import { composeText } from '@/lib/forms/texts/compose-text';

/** Reads short texts, and the reasons of a review, from their words. */
export const words = { compose: composeText, readWith, reasonsIn, tellsFault };
