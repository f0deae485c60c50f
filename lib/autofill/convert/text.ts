import type { FieldKey } from '@/lib/forms/types';

import type { Converted } from './converted';
import { addBoxesYourself, pressFirst, boxesToAdd } from './boxes-to-add';
import type { FieldState } from '../types';
import { asAskedWithoutRegion } from './asked-without-region';
import { withoutPrefix } from './text-without-prefix';
import * as say from '../english/convert/text';

/** Where a page has no button for more, it asks for one, whatever the profile has. */
const ASKED_ONCE: ReadonlySet<FieldKey> = new Set(['filing.domainToVerify']);

/** Text as it is, spread over the page's boxes, without what the page itself puts before it. */
export function convertText(field: FieldState, values: readonly string[]): Converted {
  const { parts, control, addsBox } = field;
  const missing = boxesToAdd(field, values);
  if (missing > 0)
    return { texts: values, addBoxes: missing, conversion: pressFirst(field, missing) };
  if (parts === 1 && values.length > 1) {
    if (control === 'textarea') return { texts: [values.join('\n')], conversion: say.oneALine };
    if (ASKED_ONCE.has(field.key) && !addsBox)
      return {
        texts: values.slice(0, 1),
        conversion: say.firstOf(values.length),
      };
    return {
      cannot: say.oneBox(values.length, addBoxesYourself(field)),
    };
  }
  if (parts > 1 && values.length > parts)
    return {
      texts: values.slice(0, parts),
      conversion: say.roomFor(parts, values.length, addBoxesYourself(field)),
    };
  return besidePrefix(field, values);
}

function besidePrefix(field: FieldState, values: readonly string[]): Converted {
  const { prefix } = field;
  const [value = ''] = values;
  const found = prefix && values.length === 1 ? withoutPrefix(value, prefix) : null;
  if (!found) return withoutRegion(field, values);
  const puts = found.left === prefix ? say.whichThePagePuts : say.sinceThePagePuts(prefix);
  return { texts: [found.rest], conversion: say.without(found.left, puts) };
}

const ADDRESS = /(?:Address|\.address)$/u;

/** An address without what lists before its box take, or as the page's hint asks for it: 请勿重复填写省级行政单位. */
function withoutRegion(field: FieldState, values: readonly string[]): Converted {
  const [value = ''] = values;
  const { regionBefore = '' } = field;
  if (regionBefore !== '' && value.length > regionBefore.length && value.startsWith(regionBefore)) {
    const rest = value.slice(regionBefore.length).trim();
    return { texts: [rest], conversion: say.withoutRegion(regionBefore) };
  }
  const { hint = '', advice = '' } = field.boxes?.[0] ?? {};
  const found =
    ADDRESS.test(field.key) && values.length === 1
      ? asAskedWithoutRegion(value, `${hint}\n${advice}`)
      : null;
  return found
    ? { texts: [found.rest], conversion: say.withoutAsAsked(found.left) }
    : { texts: values };
}
