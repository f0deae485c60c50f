import type { FieldState } from '../types';
import * as say from '../english/convert/boxes-to-add';

/** How many boxes the page has for a field; none where it shows the first value as text. */
const boxes = ({ control, parts }: FieldState): number => (control === 'read-only' ? 0 : parts);

/** How often the page's button must be pressed so that every text has a box; 0 where it may not be pressed. */
export const boxesToAdd = (field: FieldState, texts: readonly string[]): number =>
  field.addsBox?.mayPress ? Math.max(0, texts.length - boxes(field)) : 0;

/** What a press on fill does first, as the preview tells it. */
export const pressFirst = ({ addsBox }: FieldState, times: number): string =>
  say.pressesFirst(addsBox?.name ?? '', times);

/** How the person makes room for more where that is left to them. */
export const addBoxesYourself = ({ addsBox }: FieldState): string =>
  addsBox ? say.pressForEach(addsBox.name) : say.addForEach;
