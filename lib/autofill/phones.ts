const LANDLINE =
  /^(?:(?:\+|00|0)?86[-\s]?)?0?([1-9]\d{1,2})[-\s](\d{7,8})(?:(?:[-\s]|转|ext\.?\s*)(\d{1,6}))?$/i;
const UNBROKEN = /^(?:0(10|2\d)|0([3-9]\d{2}))(\d{7,8})$/;
const MOBILE = /^(?:(?:\+|00)?86[-\s]?)?(1[3-9]\d)[-\s]?(\d{4})[-\s]?(\d{4})$/;

export interface Landline {
  /** With its leading 0. */
  area: string;
  number: string;
  extension: string;
}

/** The parts of a mainland landline, however it is written; null for anything else, mobile numbers too. */
export function landlineOf(text: string): Landline | null {
  const trimmed = text.normalize('NFKC').trim();
  if (MOBILE.test(trimmed)) return null;
  const found = LANDLINE.exec(trimmed);
  if (found?.[1] && found[2])
    return { area: `0${found[1]}`, number: found[2], extension: found[3] ?? '' };
  const unbroken = UNBROKEN.exec(trimmed);
  if (unbroken?.[3])
    return { area: `0${unbroken[1] ?? unbroken[2] ?? ''}`, number: unbroken[3], extension: '' };
  return null;
}

/** `086-区号-号码`, the form that the filing pages name. */
export const landlineText = ({ area, number, extension }: Landline): string =>
  ['086', area, number, ...(extension ? [extension] : [])].join('-');

/** The eleven digits of a mainland mobile number; null for anything else. */
export function mobileOf(text: string): string | null {
  const found = MOBILE.exec(text.normalize('NFKC').trim());
  return found ? `${found[1]}${found[2]}${found[3]}` : null;
}
