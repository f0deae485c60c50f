import type { Finding } from '@/lib/rules/types';
import type { IgnoredPlace } from '@/lib/site-notes';

import type { KeptNotes } from './surroundings';

const keyOf = ({ rule, field, index }: IgnoredPlace): string => `${rule} ${field} ${index}`;

/** Findings that the person does not want to see again on this site. */
export class IgnoredFindings {
  readonly #notes: KeptNotes;

  constructor(notes: KeptNotes) {
    this.#notes = notes;
  }

  /** @param isFresh findings about something that came after, which stay whatever was ignored */
  keep(findings: readonly Finding[], isFresh: (finding: Finding) => boolean): Finding[] {
    const ignored = new Set(this.#notes.all.ignored.map(keyOf));
    return findings.filter((finding) => isFresh(finding) || !ignored.has(keyOf(finding)));
  }

  ignore({ rule, field, index }: IgnoredPlace): Promise<void> {
    return this.#notes.change({ type: 'ignore-finding', place: { rule, field, index } });
  }
}
