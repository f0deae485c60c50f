const PROVINCE_CODES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(
    ' ',
  ),
);

/** The two digits of the mainland province that a number begins with, or nothing when no province has them. */
export function provinceOfCode(code: string): string | undefined {
  const two = code.slice(0, 2);
  return PROVINCE_CODES.has(two) ? two : undefined;
}
