import type { Repair } from './inspect';
import * as say from './english/repairs';

/** １２３Ａ＠－ → 123A@-: the block of full-width forms, character by character. */
export const halfWidth: Repair = {
  apply: (value) =>
    value.replace(/[\uFF01-\uFF5E]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    ),
  label: say.useHalfWidthCharacters,
  fault: say.containsFullWidthCharacters,
  severity: 'error',
};

export const noSpaces: Repair = {
  apply: (value) => value.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, ''),
  label: say.removeTheSpaces,
  fault: say.containsSpaces,
  severity: 'error',
};

/** – — ‐ ﹣ → -, where a hyphen belongs to the number. */
export const plainHyphens: Repair = {
  apply: (value) => value.replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, '-'),
  label: say.usePlainHyphens,
  fault: say.containsLongDashes,
  severity: 'error',
};

export const upperCase: Repair = {
  apply: (value) => value.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  label: say.useCapitalLetters,
  fault: say.containsSmallLetters,
  severity: 'warning',
};
