import { keysOf } from './in-english';
import type { Complaint } from './complaint';
import type { Subject } from './subjects';

/** What words of any kind complain of. */
export interface About {
  /** What it is about: keys of fields and things, as a regular expression for one of them. */
  about: RegExp;
  faults: string;
  /** With what it is compared, where that decides. */
  against?: RegExp;
}

/** The things and fields that a subject can be, with this fault. */
export const topics = (subject: Subject, fault: string): readonly string[] =>
  subject.thing === null ? keysOf(subject, fault) : [subject.thing];

/** Whether this is what a complaint is about. */
export function isAbout({ subjects, fault, against }: Complaint, what: About): boolean {
  const { about, faults, against: than } = what;
  return (
    faults.split(' ').includes(fault.id) &&
    subjects.some((subject) => topics(subject, fault.id).every((topic) => about.test(topic))) &&
    (!than ||
      against.some((subject) => topics(subject, fault.id).some((topic) => than.test(topic))))
  );
}
