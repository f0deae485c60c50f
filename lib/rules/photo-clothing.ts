import type { FieldValue } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { PHOTO_CLOTHING, PHOTOS } from './support/pictures';
import { quote } from './support/text';
import type { RuleContext } from './types';
import * as say from './english/photo-clothing';

const VERDICT = 'photo.clothing';
const FINE = '其他';
const COLOURS = new Map([
  ['红色', say.red],
  ['蓝色', say.blue],
]);

export default defineRule({
  id: PHOTO_CLOTHING,
  topic: 'photo',
  fields: PHOTOS,
  reads: [VERDICT],
  source: 'seed-first',
  check({ values, report }) {
    const photos = PHOTOS.flatMap((field) => values.all(field)).filter(isChosen);
    for (const photo of photos) if (photo.file?.clothing) judge(photo, photo.file.clothing, report);
    const unseen = photos.find(({ file }) => !file?.clothing);
    if (unseen) judge(unseen, { verdict: values.text(VERDICT), remarks: [] }, report);
  },
});

type Clothing = NonNullable<NonNullable<FieldValue['file']>['clothing']>;

function judge(
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
      message: say.showsClothesAPhoto(name, colour),
    });
  } else if (remarks.length > 0) {
    report({ field, index, severity: 'warning', message: `${name}: ${remarks.join(' ')}` });
  } else if (verdict !== FINE) {
    const unsure = verdict === '无法判断' ? say.theColourOfTheClothes : say.check;
    report({
      field,
      index,
      severity: 'info',
      message: say.thePhotoYourself(name, unsure),
    });
  }
}

const isChosen = ({ value, file }: FieldValue): boolean =>
  file !== undefined || value.trim() !== '';
