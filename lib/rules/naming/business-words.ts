import { listed } from '../support/text';
import { findWords, placeInWords, wordIndex, type FoundWord, type PlainText } from './find-words';
import type { NameProblem } from './problem';
import { BUSINESS_WORDS, COMMERCE_WORDS, explainWord } from './words';

const SOURCE = ['ali-fields-2019'];
const business = wordIndex(BUSINESS_WORDS);
const commerce = wordIndex(COMMERCE_WORDS);

/**
 * Words for businesses and organisations (refused) and for branches of trade (often returned) in the name of a
 * personal website: the rule says that it may be called after neither, and lists no words.
 */
export function businessWords(plain: PlainText): NameProblem[] {
  const [organisations, trades] = [findWords(plain, business), findWords(plain, commerce)];
  const problems: NameProblem[] = [];
  if (organisations.length > 0) {
    problems.push({
      severity: 'error',
      what: `contains ${described(organisations)}: names of personal websites may be called after no company or organisation. ${reasonOf(organisations)}`,
      wayOut: 'Choose a name without it, or file as the organisation.',
      source: SOURCE,
      words: organisations.map(({ word }) => word),
    });
  }
  if (trades.length > 0) {
    problems.push({
      severity: 'warning',
      what: `contains ${described(trades)}: ${reasonOf(trades)} A reviewer often returns it.`,
      wayOut: 'Choose a name without it that says what you write about.',
      source: SOURCE,
      words: trades.map(({ word }) => word),
    });
  }
  return problems;
}

const described = (found: readonly FoundWord[]) =>
  listed(found.map((hit) => `${hit.word} (“${explainWord(hit.word).en}”, ${placeInWords(hit)})`));

const reasonOf = ([first]: readonly FoundWord[]) => (first ? explainWord(first.word).reason : '');
