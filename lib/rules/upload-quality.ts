import type { FieldValue } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { UPLOAD_QUALITY, UPLOADS } from './support/pictures';
import { quote } from './support/text';
import type { Severity } from './types';
import * as say from './english/upload-quality';

/** Papers that may bear nothing coloured, so that a black-and-white scan looks like a scan in colour. */
const PERHAPS_BLACK_ON_WHITE = [
  'documents.authenticityForm',
  'documents.commitment',
  'documents.authorizationLetter',
  'documents.preapproval',
  'documents.domainOwnerProof',
  'documents.sitePlan',
  'documents.beijingConfirmation',
  'documents.other',
];
/**
 * Pixels of the long side. No page states a figure; but a Chinese character needs 12 pixels to be told, and the small
 * print on an identity card, 2.5 mm of 85.6 mm, has that from 410 on.
 */
const FEWEST_PIXELS = 400;
const CLEAR = ['seed-registration-basics', 'ali-upload-2019'];

export default defineRule({
  id: UPLOAD_QUALITY,
  topic: 'documents',
  fields: UPLOADS,
  source: ['seed-registration-basics', 'seed-overview', 'seed-basics-2019', 'ali-upload-2019'],
  check({ values, report }) {
    for (const field of UPLOADS) {
      for (const { index, file } of values.all(field)) {
        const problem = file && problemOf(field, file);
        if (problem) report({ field, index, ...problem });
      }
    }
  },
});

type File = NonNullable<FieldValue['file']>;

function problemOf(
  field: string,
  { name, size, isGrey, isBlurred, pixels, unread }: File,
): { severity: Severity; message: string; source?: string[] } | null {
  const file = quote(name);
  // An empty file is the business of the rule on sizes.
  if (unread && size > 0)
    return { severity: 'warning', message: say.couldNotBeChecked(file, unread) };
  if (isGrey && PERHAPS_BLACK_ON_WHITE.includes(field))
    return {
      severity: 'warning',
      message: say.hasNoColour(file),
    };
  if (isGrey)
    return {
      severity: 'error',
      message: say.hasNoColourDocumentsArePhotographed(file),
    };
  if (pixels && Math.max(pixels.width, pixels.height) < FEWEST_PIXELS)
    return {
      severity: 'warning',
      message: say.hasOnlyPixels(file, pixels.width, pixels.height),
      source: CLEAR,
    };
  if (isBlurred)
    return {
      severity: 'warning',
      message: say.looksBlurredPicturesMust(file),
      source: CLEAR,
    };
  return null;
}
