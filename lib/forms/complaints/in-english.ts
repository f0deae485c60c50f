import type { FieldKey } from '../types';
import type { Complaint } from './complaint';
import { namesOf, type Subject } from './subjects';

/** A sentence in the order of its parts, with the names as the page has them. */
export function inEnglish({ subjects, fault, against, names, advice }: Complaint): string {
  const nameOf = (subject: Subject): string => subject.en || namesOf(keysOf(subject, fault.id));
  const [first = '', ...more] = new Set(subjects.map(nameOf));
  const about = [first, ...more.map(inSentence)].join(' and ');
  const carried =
    names.length > 0 && fault.id !== 'word'
      ? ` ${names.map((name) => `“${name}”`).join(', ')}`
      : '';
  const from = /^(?:differ-demand|same)$/u.test(fault.id) ? ' from' : '';
  const isOfData = subjects.some(({ keys, en }) => keys.length > 0 && en === '');
  const others = against.map(
    (subject) =>
      paperIn(subject.words) ?? `${nameOf(subject)}${isOfData && isPerson(subject) ? '’s' : ''}`,
  );
  const other =
    others.length > 0
      ? `${from} ${[...new Set(others.map(inSentence))].map(withArticle).join(' or ')}`
      : '';
  return `${about}${carried} ${more.length > 0 ? ofSeveral(fault.en) : fault.en}${other}${advice ? `: ${advice}` : ''}`;
}

/** “Mobile must differ from the leader’s”: who is named beside data is named for theirs. */
const isPerson = ({ en }: Subject): boolean => /^The (?:leader|administrator)$/u.test(en);

/** Within a sentence a name begins small, but for abbreviations: “the entity type”, “the ID number”. */
const inSentence = (name: string): string =>
  name.replace(/^(?!App|Android|iOS|E-mail)([A-Z])(?=[a-z ])/u, (first) => first.toLowerCase());
const withArticle = (name: string): string => (name.startsWith('the ') ? name : `the ${name}`);

/** “is wrong” said of two. */
const ofSeveral = (fault: string): string =>
  fault
    .replace(/^is\b/u, 'are')
    .replace(/^has\b/u, 'have')
    .replace(/^(do|go|lie|contain|need)(?:es|s)\b/u, '$1');

/** With what is written on a paper: 与营业执照上的名称不一致. */
const PAPERS: readonly (readonly [words: RegExp, en: string])[] = [
  [/^(?:工商)?营业执照/u, 'the business licence'],
  [/^身份证/u, 'the resident ID'],
  [/^(?:证件|证书|执照)(?!号|类型)/u, 'the certificate'],
];
const paperIn = (words: string): string | undefined =>
  PAPERS.find(([paper]) => paper.test(words))?.[1];

/** What a picture alone can be: a number is not blurred. */
const OF_PICTURES =
  /^(?:unclear|incomplete|expired|expiring|forged|missing|unstamped|unsigned|original-demand|picture-demand)$/u;

/** The fields that a fault of it can be about: of a picture that is blurred the picture, and not its number. */
export function keysOf({ keys }: Subject, fault: string): readonly FieldKey[] {
  const pictures = keys.filter((key) => key.startsWith('documents.'));
  return pictures.length > 0 && OF_PICTURES.test(fault) ? pictures : keys;
}
