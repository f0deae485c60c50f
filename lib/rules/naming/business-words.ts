import { listed } from '../support/text';
import { findWords, placeInWords, wordIndex, type FoundWord, type PlainText } from './find-words';
import type { NameProblem } from './problem';
import { BUSINESS_WORDS, COMMERCE_WORDS, EVERYDAY_BUSINESSES, explainWord } from './words';
import * as say from '../english/naming/business-words';

const SOURCE = ['ali-fields-2019'];
const business = wordIndex(BUSINESS_WORDS);
const commerce = wordIndex(COMMERCE_WORDS);

/**
 * Words for businesses and organisations (refused) and for branches of trade (often returned) in the name of a
 * personal website: the rule says that it may be called after neither, and lists no words.
 */
export function businessWords(plain: PlainText): NameProblem[] {
  const called = findWords(plain, business);
  const trades = findWords(plain, commerce);
  const end = plain.places.at(-1);
  // 逛超市日记 is about supermarkets, 小禾超市 is called one.
  const [about, organisations] = split(
    called,
    ({ word, to }) => EVERYDAY_BUSINESSES.has(word) && to !== end,
  );
  const problems: NameProblem[] = [];
  if (about.length > 0) {
    problems.push({
      severity: 'warning',
      what: say.containsNamesOfPersonalWebsites(described(about)),
      wayOut: say.canStay,
      source: SOURCE,
      words: about.map(({ word }) => word),
    });
  }
  if (organisations.length > 0) {
    problems.push({
      severity: 'error',
      what: say.containsNamesOfPersonalWebsitesMay(
        described(organisations),
        reasonOf(organisations),
      ),
      wayOut: say.chooseANameWithout,
      source: SOURCE,
      words: organisations.map(({ word }) => word),
    });
  }
  if (trades.length > 0) {
    problems.push({
      severity: 'warning',
      what: say.containsAReviewerOftenReturns(described(trades), reasonOf(trades)),
      wayOut: say.chooseANameWithoutItThatSays,
      source: SOURCE,
      words: trades.map(({ word }) => word),
    });
  }
  return problems;
}

function split<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

const described = (found: readonly FoundWord[]) =>
  listed(found.map((hit) => `${hit.word} (“${explainWord(hit.word).en}”, ${placeInWords(hit)})`));

const reasonOf = ([first]: readonly FoundWord[]) => (first ? explainWord(first.word).reason : '');
