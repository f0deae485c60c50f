import { creditCodeCheck, organisationCodeCheck } from './checksums';
import { count, error, inspect, quote, warning, type Examination } from './inspect';
import { provinceOfCode } from './province-code';
import { halfWidth, noSpaces, upperCase } from './repairs';
import type { IdentifierCheck } from './types';

export interface CreditCodeFacts {
  /** The registering department and the kind of organisation, where the standard names them. */
  department?: string;
  category?: string;
  /** Code of the division of the registry, usually. */
  divisionCode: string;
  /** Undefined for the national registries (100000). */
  provinceCode?: string;
  organisationCode: string;
}

const DEPARTMENTS: Readonly<Record<string, string | undefined>> = {
  '1': 'establishment office',
  '5': 'civil affairs',
  '9': 'market regulation',
  A: 'military',
  N: 'agriculture',
  Y: 'other',
};
const CATEGORIES: Readonly<Record<string, string | undefined>> = {
  '11': 'government body',
  '12': 'public institution',
  '13': 'mass organisation',
  '21': 'foreign news office',
  '31': 'law firm',
  '32': 'notary office',
  '33': 'grass-roots legal service',
  '34': 'forensic institute',
  '35': 'arbitration commission',
  '41': 'foreign cultural centre',
  '51': 'social organisation',
  '52': 'private non-enterprise unit',
  '53': 'foundation',
  '61': 'tourism office',
  '62': 'tourism office',
  '71': 'religious institution',
  '72': 'religious institution',
  '81': 'trade union',
  '91': 'enterprise',
  '92': 'sole trader',
  '93': "farmers' cooperative",
};
/** Division, date of birth, sequence and check digit: 51… of such a number is Sichuan and no social organisation. */
const RESIDENT_ID = /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const NEVER_USED = /[IOSVZ]/g;
const LOOKS_LIKE: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };
const WAY_OUT =
  'Enter the 18 characters printed as 统一社会信用代码 (unified social credit code) on the licence.';
const source = ['gb32100'];

/** Checks a unified social credit code (统一社会信用代码, GB 32100-2015). A wrong check character is a warning. */
export function checkCreditCode(text: string): IdentifierCheck<CreditCodeFacts> {
  return inspect(text, {
    name: 'credit code',
    wayOut: WAY_OUT,
    repairs: [halfWidth, noSpaces, upperCase],
    examine,
  });
}

function examine(value: string): Examination<CreditCodeFacts> {
  if (/^\d{15}$/.test(value)) {
    const reason = `${quote(value)} is a business licence number of the old kind (15 digits), not a credit code. Use the combined licence, which shows the 18-character code.`;
    return { problems: [error(reason, { source })] };
  }
  const foreign = value.replace(/[0-9A-Z]/g, '');
  if (foreign !== '') {
    const reason = `${quote(value)} contains ${quote(foreign)}, but a credit code has only digits and capital letters. ${WAY_OUT}`;
    return { problems: [error(reason, { source })] };
  }
  if (value.length !== 18) {
    const reason = `${quote(value)} has ${count(value.length, 'character')}, but a credit code has 18. ${WAY_OUT}`;
    return { problems: [error(reason, { source })] };
  }
  const unused = value.match(NEVER_USED);
  if (unused) return { problems: [neverUsed(value, [...new Set(unused)])] };
  const problem = checkCharacters(value);
  if (problem && RESIDENT_ID.test(value)) {
    const reason = `${quote(value)} reads like the number of a resident ID card, not a credit code. ${WAY_OUT}`;
    return { problems: [error(reason, { source })] };
  }
  return { problems: problem ? [problem] : [], facts: factsOf(value) };
}

function neverUsed(value: string, letters: readonly string[]) {
  const similar = value.replace(NEVER_USED, (letter) => LOOKS_LIKE[letter] ?? letter);
  const replaced = letters
    .map((letter) => `${letter} with ${LOOKS_LIKE[letter] ?? '?'}`)
    .join(', ');
  const certain = !checkCharacters(similar);
  const reason = `${quote(value)} contains ${letters.join(', ')}, but the letters I, O, S, V and Z never occur in a credit code. Compare it with the licence: digits look alike.`;
  return error(reason, {
    source,
    ...(certain ? { fix: { label: `Replace ${replaced}`, value: similar } } : {}),
  });
}

/** Real codes exist whose check characters do not fit, so neither is more than a warning. */
function checkCharacters(value: string) {
  const exceptions =
    'A few early codes of Fujian do not follow the rule; if yours reads so on the licence, keep it.';
  const expected = creditCodeCheck(value.slice(0, 17));
  if (value.charAt(17) !== expected) {
    const reason = `${quote(value)} ends in ${value.charAt(17)}, but its check character should be ${expected}, so one of the characters is probably mistyped. Compare it with the licence. ${exceptions}`;
    return warning(reason, { source: ['gb32100', 'uscc-exceptions'] });
  }
  const inner = organisationCodeCheck(value.slice(8, 16));
  if (value.charAt(16) !== inner) {
    const reason = `${quote(value)} has ${value.charAt(16)} in place 17, but the organisation code inside it asks for ${inner}. Compare it with the licence. ${exceptions}`;
    return warning(reason, { source: ['gb32100', 'uscc-exceptions'] });
  }
  return undefined;
}

function factsOf(value: string): CreditCodeFacts {
  const divisionCode = value.slice(2, 8);
  return {
    department: DEPARTMENTS[value.charAt(0)],
    category: CATEGORIES[value.slice(0, 2)],
    divisionCode,
    provinceCode: provinceOfCode(divisionCode),
    organisationCode: value.slice(8, 17),
  };
}
