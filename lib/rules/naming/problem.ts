import type { Severity } from '../types';
import { quote } from '../support/text';
import * as say from '../english/naming/problem';

/** One thing that is wrong with a name. */
export interface NameProblem {
  severity: Severity;
  /** Follows the quoted name: “contains 论坛 (…): a community word. …”. Ends with a full stop. */
  what: string;
  wayOut: string;
  source: string[];
  /** The refused words, where words are the reason. */
  words: string[];
}

const ORDER: Severity[] = ['error', 'warning', 'info'];

/** The problems of the gravest severity present, or an empty list. */
export function gravest(problems: readonly NameProblem[]): NameProblem[] {
  for (const severity of ORDER) {
    const found = problems.filter((problem) => problem.severity === severity);
    if (found.length > 0) return found;
  }
  return [];
}

/** One message for all of them: the name, every reason, the first way out. */
export function problemMessage(name: string, problems: readonly NameProblem[]): string {
  const [first, ...others] = problems;
  if (!first) return '';
  const also = others.map(({ what }) => say.also(what));
  return [`${quote(name)} ${first.what}`, ...also, first.wayOut].join(' ');
}
