import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { quote } from './support/text';

const PHOTOS: FieldKey[] = ['documents.backdropPhoto', 'documents.handheldPhoto'];
const VERDICT = 'photo.clothing';
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
    const field = PHOTOS.find((key) => isChosen(values, key));
    if (field === undefined) return;
    const name = quote(values.get(field)?.file?.name ?? values.text(field));
    const verdict = values.text(VERDICT);
    if (verdict === '其他') return;
    const colour = COLOURS.get(verdict);
    if (colour) {
      report({
        field,
        severity: 'error',
        message: `${name} shows ${colour} clothes: the website administrator may wear neither red nor blue in the photo, and a photo that shows them is refused. ${WAY_OUT}`,
      });
      return;
    }
    const unsure =
      verdict === '无法判断' ? 'the colour of the clothes could not be told. Look at' : 'check';
    report({
      field,
      severity: 'info',
      message: `${name}: ${unsure} the photo yourself, because no red and no blue clothes are allowed in the picture of the website administrator. If it shows them, ${WAY_OUT.charAt(0).toLowerCase()}${WAY_OUT.slice(1)}`,
    });
  },
});

function isChosen(values: Values, key: FieldKey): boolean {
  return values.get(key)?.file !== undefined || values.text(key) !== '';
}
