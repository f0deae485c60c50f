const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character of a credit code, from its first 17 (GB 32100-2015). */
export function creditCodeCheck(first17: string): string {
  const sum = weighted(first17, CREDIT_WEIGHTS, (character) => CREDIT_ALPHABET.indexOf(character));
  return CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** The 9th character of an organisation code, from its first 8 (GB 11714). */
export function organisationCodeCheck(first8: string): string {
  const value = 11 - (weighted(first8, ORGANISATION_WEIGHTS, letterValue) % 11);
  return value === 10 ? 'X' : String(value % 11);
}

/** The 18th character of a resident ID and of the numbers built like it, from the first 17 (GB 11643-1999). */
export function residentIdCheck(first17: string): string {
  return '10X98765432'.charAt(weighted(first17, RESIDENT_WEIGHTS, Number) % 11);
}

/** The last digit of a permanent resident ID of 15 characters, from its first 14: weights 7, 3, 1. */
export function oldPermanentResidentCheck(first14: string): string {
  const weights = [...first14].map((_, at) => [7, 3, 1][at % 3] ?? 0);
  return String(weighted(first14, weights, letterValue) % 10);
}

/** 0–9 stand for themselves, A = 10 … Z = 35. */
function letterValue(character: string): number {
  return Number.parseInt(character, 36);
}

function weighted(
  text: string,
  weights: readonly number[],
  valueOf: (character: string) => number,
) {
  return weights.reduce((sum, weight, at) => sum + weight * valueOf(text.charAt(at)), 0);
}
