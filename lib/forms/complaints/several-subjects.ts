import { subjectOf, type Subject } from './subjects';

const AND = /[、和与及/]|或者?|以及/u;

/** 主体负责人、网站负责人手机号: what is left out is said with the last one. */
export function subjectsOf(words: string): readonly Subject[] | null {
  const one = subjectOf(words);
  if (one) return [one];
  const parts = words.split(AND).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4) return null;
  const last = parts.at(-1) ?? '';
  const subjects: Subject[] = [];
  const lastSubject = subjectOf(last);
  if (!lastSubject) return null;
  for (const part of parts.slice(0, -1)) {
    const subject = propertyOfLast(part, last) ?? subjectOf(part);
    if (!subject) return null;
    subjects.push(subject);
  }
  return [...subjects, lastSubject];
}

/** Of 主体负责人 and 网站负责人手机号 the mobile number of both. */
export function propertyOfLast(part: string, last: string): Subject | null {
  if (!isPerson(subjectOf(part))) return null;
  for (let at = 2; at < last.length; at++) {
    const subject = subjectOf(part + last.slice(at));
    if (subject && isPerson(subjectOf(last.slice(0, at)))) return subject;
  }
  return null;
}

const isPerson = (subject: Subject | null): boolean =>
  subject !== null && subject.keys.length > 0 && subject.keys.every((key) => key.endsWith('.name'));
