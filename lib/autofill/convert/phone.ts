import { checkLandline } from '@/lib/identifiers/landline';

import { boxesIn } from './boxes-in-field';
import type { Converted } from './converted';
import { convertText } from './text';
import { phoneParts, type PhonePart } from './phone-boxes';
import { isMainlandCode, landlineOf, landlineText, mobileOf, type Landline } from './phone-numbers';
import type { Box, FieldState } from '../types';
import * as say from '../english/convert/phone';

/**
 * Landlines as `086-区号-号码`, or in their parts where the page has a box for each; mobile numbers as eleven digits.
 * What is neither is written as it is where there is one box, and not at all where it would have to be taken apart.
 */
export function convertPhone(field: FieldState, values: readonly string[]): Converted {
  const [value = ''] = values;
  const mobile = mobileOf(value);
  const landline = landlineOf(value);
  if (field.parts > 1) return inParts(field, value, { mobile, landline });
  if (mobile) return mobileText(field, value, mobile);
  if (landline) return inOneBox(field, value, landline);
  const converted = convertText(field, values);
  const [reason] = checkLandline(value).problems;
  return 'cannot' in converted || converted.conversion || !reason || !isForeign(value)
    ? converted
    : { ...converted, conversion: say.writtenAsItIs(reason.reason) };
}

/** Numbers that only look like a landline: 400-…, 852-…; a mistyped one is for the rules to tell. */
const isForeign = (value: string): boolean =>
  /^(?:[48]00|\+(?!86)|00(?!86)\d|85[23]|886)[-\s\d]/.test(value.normalize('NFKC').trim());

function mobileText({ country }: FieldState, value: string, mobile: string): Converted {
  if (country && !isMainlandCode(country))
    return {
      cannot: say.listStandsOn(country, mobile),
    };
  const told = [
    ...(mobile === value ? [] : [say.elevenDigits]),
    ...(country === '' ? [say.chooseCountryYourself] : []),
  ];
  return { texts: [mobile], ...(told.length > 0 && { conversion: told.join(' ') }) };
}

function inOneBox(field: FieldState, value: string, landline: Landline): Converted {
  const { area, number, extension } = landline;
  if (/^\s*区号\s*$/.test(field.boxes?.[0]?.hint ?? ''))
    return {
      cannot: say.areaCodeAlone(area, number),
    };
  const [, before, areaBefore] =
    /^((?:\+|00|0)?86)?\D*(0\d{2,3})?\D*$/.exec(field.prefix ?? '') ?? [];
  if (areaBefore && areaBefore !== area)
    return {
      cannot: say.otherAreaCode(areaBefore, value, area),
    };
  const rest = [...(areaBefore ? [] : [area]), number, ...(extension ? [extension] : [])].join('-');
  const text = before || areaBefore ? rest : landlineText(landline);
  if (text === value) return { texts: [text] };
  const conversion =
    text === rest ? say.withoutPrefix(field.prefix, text) : say.withCountryCode(text);
  return { texts: [text], conversion };
}

function inParts(
  field: FieldState,
  value: string,
  { mobile, landline }: { mobile: string | null; landline: Landline | null },
): Converted {
  const boxes = boxesIn(field);
  const parts = phoneParts(boxes);
  if (!parts)
    return {
      cannot: say.unclearBoxes(boxes.length),
    };
  if (mobile) {
    if (parts.includes('area'))
      return {
        cannot: say.landlineAsked(mobile),
      };
    return inBoxes(parts, boxes, { area: '', number: mobile, extension: '' });
  }
  if (!landline)
    return {
      cannot: checkLandline(value).problems[0]?.reason ?? say.notTakenApart(value, boxes.length),
    };
  return inBoxes(parts, boxes, landline);
}

function inBoxes(
  parts: readonly PhonePart[],
  boxes: readonly Box[],
  { area, number, extension }: Landline,
): Converted {
  const texts = parts.map((part, at) => {
    if (part === 'country') return countryFor(boxes[at]);
    if (part === 'number') return parts.includes('area') || !area ? number : `${area}-${number}`;
    return part === 'area' ? area : extension;
  });
  // Only the last one can be empty: there is no extension.
  const written = texts.filter((text) => text !== '');
  const told = [say.inBoxes(boxes.length, written.join(', '))];
  if (extension && !parts.includes('extension')) told.push(say.noBoxForExtension(extension));
  return { texts: written, conversion: told.join(' ') };
}

/** What stands there for the mainland, else as the kind of box writes it. */
function countryFor(box: Box | undefined): string {
  const held = box?.held.trim() ?? '';
  if (isMainlandCode(held)) return held;
  return box?.kind === 'text' && !box.hint.includes('+') ? '086' : '+86';
}
