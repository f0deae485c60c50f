import { FIELDS } from '@/lib/forms';
import type { FieldValue } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { quote } from './support/text';
import type { Severity } from './types';

const UPLOADS = [...FIELDS.keys()].filter((key) => /^documents\.(?!liveness)/.test(key));
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
  id: 'upload-quality',
  title: 'An upload is in colour, sharp and large enough to be read',
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
    return { severity: 'warning', message: `${file} could not be checked: ${unread}` };
  if (isGrey && PERHAPS_BLACK_ON_WHITE.includes(field))
    return {
      severity: 'warning',
      message: `${file} has no colour: papers are photographed or scanned in colour, from the original. If the scanner was set to black and white, scan it again in colour, so that seal and signature show.`,
    };
  if (isGrey)
    return {
      severity: 'error',
      message: `${file} has no colour: documents are photographed or scanned in colour. Take it again in colour, from the original.`,
    };
  if (pixels && Math.max(pixels.width, pixels.height) < FEWEST_PIXELS)
    return {
      severity: 'warning',
      message: `${file} has only ${pixels.width} × ${pixels.height} pixels: the small print of a document cannot be read in so few. Use the original picture from the camera or scanner, not a preview.`,
      source: CLEAR,
    };
  if (isBlurred)
    return {
      severity: 'warning',
      message: `${file} looks blurred: pictures must be sharp and complete, with every edge in sight and no reflection. Look at it at full size, and take it again if the small print cannot be read.`,
      source: CLEAR,
    };
  return null;
}
