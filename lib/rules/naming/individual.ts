import type { Province } from '@/lib/regions';
import { businessWords } from './business-words';
import { plainText } from './find-words';
import { idiomUsed, peopleNamed, placesNamed } from './named-things';
import type { NameProblem } from './problem';
import { problemsInJiangsu, provinceForms } from './province-forms';
import { refusedWords } from './refused-words';
import { wordsElsewhere } from './words-elsewhere';

export interface PersonalNameContext {
  /** The province of the filing, where it is known. */
  province?: Province | undefined;
  /** The applicant's own name and those of the leader and the administrator, where known. */
  people?: readonly string[];
}

/** What is wrong with the name of a personal website, gravest or not, in the order in which it is read out. */
export function problemsOfPersonalName(
  name: string,
  { province, people = [] }: PersonalNameContext,
): NameProblem[] {
  const plain = plainText(name);
  if (plain.text === '') return [];
  if (province?.code === '32') return problemsInJiangsu(plain, province);
  return [
    ...refusedWords(plain, province),
    ...businessWords(plain),
    ...peopleNamed(plain, people),
    ...placesNamed(plain, province),
    ...idiomUsed(plain),
    ...provinceForms(plain, province),
    ...wordsElsewhere(plain, province),
  ];
}
