import { PASSPHRASE_MINIMUM } from '@/lib/profiles/vault';

export type Strength = 'tooShort' | 'weak' | 'fair' | 'good';

/**
 * A hint, not a proof: how many guesses the characters alone would take. Repeated characters and runs (aaaa, 1234,
 * abcd) count once, because they are what people add to reach a length.
 */
export function passphraseStrength(passphrase: string): Strength {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < PASSPHRASE_MINIMUM) return 'tooShort';
  const telling = characters.filter((character, at) => {
    const before = characters[at - 1];
    if (before === undefined) return true;
    const step = (character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
    return Math.abs(step) > 1;
  });
  const distinct = new Set(telling).size;
  const bits = Math.min(telling.length, distinct * 2) * Math.log2(alphabet(telling));
  if (bits < 50) return 'weak';
  return bits < 75 ? 'fair' : 'good';
}

function alphabet(characters: readonly string[]): number {
  const text = characters.join('');
  let size = 0;
  if (/[a-z]/.test(text)) size += 26;
  if (/[A-Z]/.test(text)) size += 26;
  if (/\d/.test(text)) size += 10;
  if (/[ -/:-@[-`{-~]/.test(text)) size += 33;
  if (/[^ -~]/.test(text)) size += 500;
  return Math.max(size, 2);
}
