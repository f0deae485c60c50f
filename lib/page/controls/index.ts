import type { Control, ControlAdapter } from '../types';
import { cascader } from './adapters/cascader';
import { checkbox } from './adapters/checkbox';
import { checkboxGroup } from './adapters/checkbox-group';
import { date } from './adapters/date';
import { dateRange } from './adapters/date-range';
import { multiSelect } from './adapters/multi-select';
import { nativeSelect } from './adapters/native-select';
import { radioGroup } from './adapters/radio-group';
import { readOnly } from './adapters/read-only';
import { select } from './adapters/select';
import { text } from './adapters/text';
import { textarea } from './adapters/textarea';
import { unknown } from './adapters/unknown';
import { upload } from './adapters/upload';

/** In the order in which they are asked: a library's widget before the native control inside it. */
export const adapters: readonly ControlAdapter[] = [
  cascader,
  multiSelect,
  select,
  dateRange,
  date,
  text,
  textarea,
  nativeSelect,
  upload,
  radioGroup,
  checkboxGroup,
  checkbox,
  readOnly,
  unknown,
];

/** The control whose root is `element`: a native control, a group around some, or the frame of a library's widget. */
export function controlOf(element: HTMLElement): Control {
  const adapter = adapters.find((one) => one.matches(element)) ?? unknown;
  return adapter.create(element);
}

export { placeObstacle } from './filing-place';
