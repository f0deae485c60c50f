import { creditCodeCheck, organisationCodeCheck } from './checksums';
import { error, inspect, quote, warning, type Examination } from './inspect';
import { provinceOfCode } from './province-code';
import { halfWidth, noSpaces, upperCase } from './repairs';
import type { IdentifierCheck } from './types';
import { characters } from './english/inspect';
import * as say from './english/credit-code';

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
  '1': say.establishmentOffice,
  '5': say.civilAffairs,
  '9': say.marketRegulation,
  A: 'military',
  N: 'agriculture',
  Y: 'other',
};
const CATEGORIES: Readonly<Record<string, string | undefined>> = {
  '11': say.governmentBody,
  '12': say.publicInstitution,
  '13': say.massOrganisation,
  '21': say.foreignNewsOffice,
  '31': say.lawFirm,
  '32': say.notaryOffice,
  '33': say.grassRootsLegalService,
  '34': say.forensicInstitute,
  '35': say.arbitrationCommission,
  '41': say.foreignCulturalCentre,
  '51': say.socialOrganisation,
  '52': say.privateNonEnterpriseUnit,
  '53': 'foundation',
  '61': say.tourismOffice,
  '62': say.tourismOffice,
  '71': say.religiousInstitution,
  '72': say.religiousInstitution,
  '81': say.tradeUnion,
  '91': 'enterprise',
  '92': say.soleTrader,
  '93': "farmers' cooperative",
};
/** Division, date of birth, sequence and check digit: 51… of such a number is Sichuan and no social organisation. */
const RESIDENT_ID = /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const NEVER_USED = /[IOSVZ]/g;
const LOOKS_LIKE: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };
const source = ['gb32100'];

/** Checks a unified social credit code (统一社会信用代码, GB 32100-2015). A wrong check character is a warning. */
export function checkCreditCode(text: string): IdentifierCheck<CreditCodeFacts> {
  return inspect(text, {
    name: say.creditCode,
    wayOut: say.wayOut,
    repairs: [halfWidth, noSpaces, upperCase],
    examine,
  });
}

function examine(value: string): Examination<CreditCodeFacts> {
  if (/^\d{15}$/.test(value)) {
    const reason = say.isOfTheOldKind(quote(value));
    return { problems: [error(reason, { source })] };
  }
  const foreign = value.replace(/[0-9A-Z]/g, '');
  if (foreign !== '') {
    const reason = say.reason(quote(value), quote(foreign), say.wayOut);
    return { problems: [error(reason, { source })] };
  }
  if (value.length !== 18) {
    const reason = say.hasButACreditCode(quote(value), characters(value.length), say.wayOut);
    return { problems: [error(reason, { source })] };
  }
  const unused = value.match(NEVER_USED);
  if (unused) return { problems: [neverUsed(value, [...new Set(unused)])] };
  const problem = checkCharacters(value);
  if (problem && RESIDENT_ID.test(value)) {
    const reason = say.readsLikeTheNumber(quote(value), say.wayOut);
    return { problems: [error(reason, { source })] };
  }
  return { problems: problem ? [problem] : [], facts: factsOf(value) };
}

function neverUsed(value: string, letters: readonly string[]) {
  const similar = value.replace(NEVER_USED, (letter) => LOOKS_LIKE[letter] ?? letter);
  const replaced = letters
    .map((letter) => say.replaced(letter, LOOKS_LIKE[letter] ?? '?'))
    .join(', ');
  const certain = !checkCharacters(similar);
  const reason = say.containsButTheLettersIO(quote(value), letters.join(', '));
  return error(reason, {
    source,
    ...(certain ? { fix: { label: say.replace(replaced), value: similar } } : {}),
  });
}

/** Real codes exist whose check characters do not fit, so neither is more than a warning. */
function checkCharacters(value: string) {
  const expected = creditCodeCheck(value.slice(0, 17));
  if (value.charAt(17) !== expected) {
    const reason = say.endsInButItsCheckCharacter(quote(value), value.charAt(17), expected);
    return warning(reason, { source: ['gb32100', 'uscc-exceptions'] });
  }
  const inner = organisationCodeCheck(value.slice(8, 16));
  if (value.charAt(16) !== inner) {
    const reason = say.hasInPlace17But(quote(value), value.charAt(16), inner);
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
