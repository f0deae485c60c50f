import { nameOf } from '@/lib/forms';

import type { RecognisedField } from '../types';

/** Why the label was taken for this field, in plain English: one sentence for each piece of evidence, strongest first. */
export function evidenceOf(field: RecognisedField): string[] {
  const known = field.evidence
    .filter(({ score }) => score !== 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ kind, detail, score }) => sentence(kind, detail, score, field));
  if (field.certain) return known;
  const names = field.candidates.map((key) => `“${nameOf(key)}”`).join(', ');
  return [
    `It could be ${names}: nothing on the page decides, so it is explained and not filled.`,
    ...known,
  ];
}

function sentence(kind: string, detail: string, score: number, field: RecognisedField): string {
  const against = score < 0;
  switch (kind) {
    case 'label text':
      return `The text “${field.labelText}” is a known label: ${detail}.`;
    case 'label parts':
      return `No source has the text “${field.labelText}” as a whole: it was read from its parts, ${detail}.`;
    case 'section heading':
      return `It stands below the heading “${detail}”.`;
    case 'sequence':
      return against ? `Its place on the page speaks against it: it ${detail}.` : `It ${detail}.`;
    case 'neighbours':
      return against ? `Not the same as ${detail}.` : `It belongs with ${detail}.`;
    case 'page':
      return against
        ? `The rest of the page is about something else: ${detail}.`
        : `The rest of the page fits: ${detail}.`;
    case 'options':
      return `Its choices fit: ${detail}.`;
    case 'control':
      return `Its control does not fit: ${detail}.`;
    case 'your choice':
      return `You said what it is on this site: ${detail}.`;
    case 'no control':
      return 'No control stands beside the label.';
    case 'for attribute':
    case 'wrapping label':
    case 'aria-labelledby':
    case 'aria-label':
      return `Label and control are tied in the page itself: ${detail}.`;
    default:
      return `Label and control stand together (${kind}: ${detail}).`;
  }
}
