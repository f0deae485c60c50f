import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { quote } from './support/text';
import type { RuleContext } from './types';

/** No source extends the rule to the photo with a document in the hand. */
const PHOTOS: FieldKey[] = ['documents.backdropPhoto'];
const VERDICT = 'photo.clothing';
const FINE = '其他';
const COLOURS = new Map([
  ['红色', 'red'],
  ['蓝色', 'blue'],
]);
const WAY_OUT = 'Take it again in white, grey, black or another colour.';

export default defineRule({
  id: 'photo-clothing',
  title: 'The administrator wears neither red nor blue in the photo',
  topic: 'photo',
  fields: PHOTOS,
  reads: [VERDICT],
  source: 'seed-first',
  check({ values, report }) {
    const photos = PHOTOS.flatMap((field) => values.all(field)).filter(isChosen);
    for (const photo of photos) if (photo.file?.clothing) say(photo, photo.file.clothing, report);
    const unseen = photos.find(({ file }) => !file?.clothing);
    if (unseen) say(unseen, { verdict: values.text(VERDICT), remarks: [] }, report);
  },
});

type Clothing = NonNullable<NonNullable<FieldValue['file']>['clothing']>;

function say(
  { key: field, index, value, file }: FieldValue,
  { verdict, remarks }: Clothing,
  report: RuleContext['report'],
): void {
  const name = quote(file?.name ?? value.trim());
  const colour = COLOURS.get(verdict);
  if (colour) {
    report({
      field,
      index,
      severity: 'error',
      message: `${name} shows ${colour} clothes: a photo in which the website administrator wears red or blue is refused. ${WAY_OUT}`,
    });
  } else if (remarks.length > 0) {
    report({ field, index, severity: 'warning', message: `${name}: ${remarks.join(' ')}` });
  } else if (verdict !== FINE) {
    const unsure =
      verdict === '无法判断' ? 'the colour of the clothes could not be told. Look at' : 'check';
    report({
      field,
      index,
      severity: 'info',
      message: `${name}: ${unsure} the photo yourself, because no red and no blue clothes are allowed in the picture of the website administrator. If it shows them, ${WAY_OUT.charAt(0).toLowerCase()}${WAY_OUT.slice(1)}`,
    });
  }
}

const isChosen = ({ value, file }: FieldValue): boolean =>
  file !== undefined || value.trim() !== '';
