const ACCENTED = Object.fromEntries(
  [...'aeiouycnsAEIOUYCNS'].map((letter, at) => [letter, [...'áéíóúýçñšÁÉÍÓÚÝÇÑŠ'][at]]),
);
/** How much longer a text of another language may be than the English: short ones grow most. */
const growth = (length) => (length < 12 ? 0.8 : length < 40 ? 0.5 : 0.3);

/** So many characters more, in words that a line can hold. */
const longer = (length) => '·'.repeat(length).replaceAll(/·{10}(?=·)/g, '········· ');

/** The letters of a text as the language that nobody speaks has them. */
export const pseudoLetters = (text) =>
  text.replaceAll(/\\.|[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);

/**
 * A text as a language might have it that nobody speaks: other letters, longer, in brackets. Places for values and the
 * bar between singular and plural stay.
 * @param {string} text
 */
export function pseudo(text) {
  return text
    .split(' | ')
    .map((form) => {
      return `[${pseudoLetters(form)}${longer(Math.ceil(form.length * growth(form.length)))}]`;
    })
    .join(' | ');
}

/** Whether a text that is shown came through the files of English. */
export const isPseudo = (text) => text.includes('[') || text.includes('·');
