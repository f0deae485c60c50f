import type { FieldKey } from '@/lib/forms/types';

/** Of each pair the first comes before the second where nothing on the page tells them apart. */
const USUAL: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?!lookup\.)/u, /^lookup\./u],
  [/^(?!psb\.)/u, /^psb\./u],
  [/^entity\.mailingAddress$/u, /^entity\.certificateAddress$/u],
  [/^service\.kind$/u, /^website\.serviceType$/u],
];

/**
 * The field that a label usually asks where nothing on the page tells more: the filing's own rather than the result of a
 * lookup or the police's, and an address that is not said to be the certificate's is where one is written to.
 */
export function usualOf(keys: readonly FieldKey[]): FieldKey | undefined {
  const left = USUAL.reduce(
    (some, [first, second]) =>
      some.some((key) => first.test(key)) ? some.filter((key) => !second.test(key)) : some,
    keys,
  );
  return left.length === 1 ? left[0] : undefined;
}
