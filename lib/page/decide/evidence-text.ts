import { nameOf } from '@/lib/forms';

import type { RecognisedField } from '../types';
import * as say from '../english/decide/evidence-text';

/** Why the label was taken for this field, in plain English: one sentence for each piece of evidence, strongest first. */
export function evidenceOf(field: RecognisedField): string[] {
  const known = field.evidence
    .filter(({ score }) => score !== 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ kind, detail, score }) => sentence(kind, detail, score, field));
  if (field.certain) return known;
  const names = field.candidates.map((key) => `“${nameOf(key)}”`).join(', ');
  return [say.notDecided(names), ...known];
}

function sentence(kind: string, detail: string, score: number, field: RecognisedField): string {
  const against = score < 0;
  switch (kind) {
    case 'label text':
      return say.knownLabel(field.labelText, detail);
    case 'label parts':
      return say.fromParts(field.labelText, detail);
    case 'section heading':
      return say.belowHeading(detail);
    case 'sequence':
      return against ? say.placeAgainst(detail) : say.itsPlace(detail);
    case 'neighbours':
      return against ? say.notTheSame(detail) : say.belongsWith(detail);
    case 'page':
      return against ? say.otherPage(detail) : say.pageFits(detail);
    case 'options':
      return say.choicesFit(detail);
    case 'control':
      return say.controlDoesNotFit(detail);
    case 'your choice':
      return say.yourChoice(detail);
    case 'no control':
      return say.noControl;
    case 'for attribute':
    case 'wrapping label':
    case 'aria-labelledby':
    case 'aria-label':
      return say.tied(detail);
    default:
      return say.together(say.kinds[kind] ?? kind, detail);
  }
}
