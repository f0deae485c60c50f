import areaCodes from './data/area-codes.json';
import { error, inspect, quote, warning, type Examination, type Repair } from './inspect';
import { halfWidth, plainHyphens } from './repairs';
import type { IdentifierCheck } from './types';
import * as say from './english/landline';

export interface LandlineFacts {
  areaCode: string;
  /** The province of the area code; undefined when the list lacks the code. */
  provinceCode?: string;
}

/** Looked through at each call: a page that asks for no landline needs no index of them. */
const provinceOf = (areaCode: string): string | undefined =>
  Object.entries(areaCodes.provinces).find(([, codes]) => codes.split(' ').includes(areaCode))?.[0];

/** Whether a text is an area code of the mainland, with its leading 0. */
export const isAreaCode = (code: string): boolean => provinceOf(code) !== undefined;

const source = ['huawei-kb-2026'];
const FORM = /^(?:086-)?(0\d{2,3})-(\d{7,8})$/;

/** 010 12345678, (010)12345678, 86-10-12345678, +86 10 1234 5678 → 086-010-12345678, where only one reading fits. */
const separated: Repair = {
  apply: (value) => {
    if (FORM.test(value) || !/^\+?[\d\s().-]+$/.test(value)) return value;
    const groups = value.match(/\d+/g) ?? [];
    const digits = groups.join('');
    // A service number such as 400-123-4567 has no area code.
    const national = digits.replace(/^(?:0086|086|86)0?(?=\d{9,11}$)/, '0');
    const found = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/.exec(national);
    const [, area = '', number = ''] = found ?? [];
    return found && isAreaCode(area) ? `086-${area}-${number}` : value;
  },
  label: say.writeItWithAreaCode,
  fault: say.isNotSeparated,
  severity: 'error',
};

/** Checks a landline number (固定电话): `086-区号-号码`, the area code with its leading 0. */
export function checkLandline(text: string): IdentifierCheck<LandlineFacts> {
  return inspect(text, {
    name: say.landlineNumber,
    wayOut: say.wayOut,
    repairs: [halfWidth, plainHyphens, separated],
    examine,
  });
}

function examine(value: string): Examination<LandlineFacts> {
  const [, areaCode, number] = FORM.exec(value) ?? [];
  if (!areaCode || !number || !hasAreaForm(areaCode)) {
    return { problems: [error(`${quote(value)} ${fault(value)} ${say.wayOut}`, { source })] };
  }
  if (areaCode.length === 3 && number.length !== 8) {
    const reason = say.hasTooManyDigits(quote(value), number.length, areaCode, say.wayOut);
    return { problems: [error(reason, { source })] };
  }
  const provinceCode = provinceOf(areaCode);
  const facts = { areaCode, provinceCode };
  if (!provinceCode) {
    const reason = say.reason(quote(value), areaCode);
    return { problems: [warning(reason, { source })], facts };
  }
  const normalised = `086-${areaCode}-${number}`;
  if (value !== normalised) {
    const reason = say.lacksTheCountryPartTheFiling(quote(value), normalised);
    const fix = { label: say.add086, value: normalised };
    return { problems: [warning(reason, { source, fix })], facts, normalised };
  }
  return { problems: [], facts };
}

/** 010 and 02x have three digits, all others four. */
const hasAreaForm = (code: string) => /^(?:010|02\d|0[3-9]\d{2})$/.test(code);

function fault(value: string): string {
  if (/^[48]00-?\d/.test(value)) return say.isAServiceNumber;
  if (/^\d{7,8}$/.test(value)) return say.hasNoAreaCode;
  if (/^(?:\+?86|0086)?1[3-9]\d{9}$/.test(value)) return say.isAMobileNumber;
  const [, area] = /^(?:086-)?(\d{2,5})-\d{5,}/.exec(value) ?? [];
  if (area && !hasAreaForm(area)) return say.hasAsItsAreaCode(area);
  if (/^0?86-?0?\d{2,3}-?\d{7,8}-\d{1,6}$/.test(value)) return say.endsInAnExtension;
  return say.isNotALandlineNumber;
}
