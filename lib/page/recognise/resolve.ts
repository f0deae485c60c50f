import { fieldOf, sectionOf, type LabelEntry } from '@/lib/forms';
import type { FieldKey, SystemId } from '@/lib/forms/types';

import { closest, contains, parentElement } from '../dom';
import type { Evidence } from '../types';
import { choiceEvidence, CODE, codeEvidence, controlEvidence, labelEvidence } from './evidence';
import type { TextItem } from './items';
import { choicesOf, codeNeighbour } from './neighbours';
import type { PlacedHeading, PlacedTie } from './page-order';
import type { Tie } from './ties';

/** A tie with the field that it was taken for. */
export interface Resolved {
  tie: Tie;
  key: FieldKey;
  evidence: Evidence[];
  score: number;
  certain: boolean;
  candidates: FieldKey[];
}

/** How much better the best field must be than the next one. */
const MARGIN = 10;
/** Sections of pages of their own: a label means their field only where something else speaks for that page. */
const OWN_PAGES = new Set(['sms', 'recover', 'lookup', 'psb', 'mail', 'order', 'app']);
const DIALOG = '[role="dialog"],dialog,[class*="modal"],[class*="dialog"]';
const STEP = '[class*="step"],[role="tablist"],nav';

const VALIDITY: FieldKey = 'admin.certificateValidity';

interface Candidate {
  key: FieldKey;
  section: string;
  evidence: Evidence[];
  score: number;
}

/**
 * Decides which field each label means: by its section heading, then order, then neighbours, then the system. Ties and
 * headings are in page order.
 */
export function resolve(
  ties: readonly PlacedTie[],
  headings: readonly PlacedHeading[],
  system: SystemId | null,
): Resolved[] {
  return new Resolution(ties, headings, system).run();
}

/** The same field of the other person: leader and administrator are asked with the same words. */
function twinOf(key: FieldKey): FieldKey | null {
  const section = sectionOf(key);
  const other = section === 'leader' ? 'admin' : section === 'admin' ? 'leader' : null;
  const twin = other && `${other}${key.slice(section.length)}`;
  return twin && fieldOf(twin) ? twin : null;
}

const keysByEntries = new WeakMap<readonly LabelEntry[], FieldKey[]>();

function keysOf(entries: readonly LabelEntry[]): FieldKey[] {
  let keys = keysByEntries.get(entries);
  if (!keys) {
    keys = [...new Set(entries.map(({ key }) => key))];
    const [only] = keys;
    const names = entries.some(({ wording }) => /主办|主体|网站/u.test(wording));
    const twin = only && keys.length === 1 && !names ? twinOf(only) : null;
    if (twin) keys.push(twin);
    keysByEntries.set(entries, keys);
  }
  return keys;
}

class Resolution {
  readonly #ties: readonly PlacedTie[];
  readonly #headings: readonly PlacedHeading[];
  readonly #system: SystemId | null;
  readonly #keys: FieldKey[][];
  /** How often a section is certain to be on the page, before anything ambiguous is decided. */
  readonly #sections = new Map<string, number>();
  readonly #pages = new Map<string, number>();
  readonly #pageScores = new Map<FieldKey, number>();
  /** Fields that were decided, with the wording of their label. */
  readonly #used = new Set<string>();
  readonly #seen = new Set<string>();
  #heading: TextItem | null = null;
  #nextHeading = 0;
  #current: string | null = null;
  #last: FieldKey | null = null;

  constructor(
    ties: readonly PlacedTie[],
    headings: readonly PlacedHeading[],
    system: SystemId | null,
  ) {
    this.#ties = ties;
    this.#headings = headings;
    this.#system = system;
    this.#keys = ties.map(({ tie }) => keysOf(tie.label.entries));
    this.#count();
  }

  #count(): void {
    for (const [at, keys] of this.#keys.entries()) {
      const [key] = keys;
      if (keys.length !== 1 || !key || !this.#ties[at]) continue;
      raise(this.#sections, sectionOf(key));
      for (const page of fieldOf(key)?.pages ?? []) raise(this.#pages, page);
    }
    for (const { heading } of this.#headings) {
      for (const section of heading.word.heading ?? []) raise(this.#sections, section);
    }
  }

  run(): Resolved[] {
    return this.#ties.map(({ tie, place }, at) => {
      this.#enterSection(place);
      const keys = this.#keys[at] ?? [];
      const resolved =
        keys.length === 1 ? this.#only(tie, keys[0] ?? '') : this.#choose(tie, keys, at);
      if (tie.controls.length === 0 && !tie.shown) return resolved;
      const section = sectionOf(resolved.key);
      this.#seen.add(section);
      if (resolved.certain) raise(this.#sections, section);
      this.#used.add(`${resolved.key} ${tie.label.text}`);
      this.#current = section;
      this.#last = resolved.key;
      return resolved;
    });
  }

  /** Makes the last heading before a place the current one. */
  #enterSection(place: number): void {
    for (
      let next = this.#headings[this.#nextHeading];
      next && next.place < place;
      next = this.#headings[this.#nextHeading]
    ) {
      this.#nextHeading++;
      const parent = parentElement(next.heading.node);
      if (parent && closest(parent, STEP)) continue;
      this.#heading = next.heading;
      this.#current = null;
    }
  }

  #only(tie: Tie, key: FieldKey): Resolved {
    if (this.#isSwitchOfAdmin(tie, key)) {
      const evidence: Evidence[] = [
        labelEvidence(tie.label.entries, key, this.#system),
        ...order('beside the validity before it', 15),
        ...tie.evidence,
      ];
      const score = total(evidence);
      return { tie, key: VALIDITY, evidence, score, certain: true, candidates: [VALIDITY] };
    }
    const evidence = [labelEvidence(tie.label.entries, key, this.#system), ...tie.evidence];
    const certain = !this.#isOutOfPlace(tie, key);
    if (!certain)
      evidence.push({ kind: 'order', detail: 'stands with the administrator', score: -20 });
    return { tie, key, evidence, score: total(evidence), certain, candidates: [key] };
  }

  /**
   * 长期 beside the administrator's dates: no source has a field of the administrator for it, so the box is one more
   * control of the dates.
   */
  #isSwitchOfAdmin(tie: Tie, key: FieldKey): boolean {
    return (
      key === 'leader.certificateLongTerm' &&
      this.#last === VALIDITY &&
      tie.controls[0]?.shape === 'checkbox'
    );
  }

  /** A label that is only known of the leader, among the administrator's. */
  #isOutOfPlace(tie: Tie, key: FieldKey): boolean {
    if (this.#current !== 'admin' || sectionOf(key) !== 'leader') return false;
    return !tie.label.entries.some(({ wording }) => /主办|主体/u.test(wording));
  }

  #choose(tie: Tie, keys: readonly FieldKey[], at: number): Resolved {
    const heading = this.#headingFor(tie);
    const items = this.#ties[at]?.items ?? [];
    const code = keys.some((key) => CODE.test(key)) ? codeNeighbour(tie, items) : null;
    const choices = choicesOf(tie, items);
    const candidates = keys.map((key): Candidate => {
      const evidence = [
        labelEvidence(tie.label.entries, key, this.#system),
        ...this.#headingEvidence(key, heading),
        ...this.#orderEvidence(key, keys, tie.label.text, heading),
        ...this.#neighbourEvidence(key, tie.label.text, at),
        ...this.#pageEvidence(key),
        ...codeEvidence(key, code),
        ...choiceEvidence(key, choices),
        ...controlEvidence(key, tie),
      ].filter(({ score }) => score !== 0);
      return { key, section: sectionOf(key), evidence, score: total(evidence) };
    });
    candidates.sort((one, other) => other.score - one.score);
    const [best, second] = candidates;
    if (!best) throw new Error(`The label ${tie.label.text} has no field.`);
    const certain = !second || best.score - second.score >= MARGIN;
    return {
      tie,
      key: best.key,
      evidence: [...best.evidence, ...tie.evidence],
      score: best.score + total(tie.evidence),
      certain,
      candidates: certain
        ? [best.key]
        : candidates.filter(({ score }) => best.score - score < MARGIN).map(({ key }) => key),
    };
  }

  /** The current heading, unless it stands outside the dialog in which the label is. */
  #headingFor(tie: Tie): TextItem | null {
    if (!this.#heading) return null;
    const dialog = closest(tie.label.element, DIALOG);
    return dialog && !contains(dialog, this.#heading.node) ? null : this.#heading;
  }

  #headingEvidence(key: FieldKey, heading: TextItem | null): Evidence[] {
    const fits = heading?.word.heading?.some((section) => section === sectionOf(key));
    return fits
      ? [{ kind: 'section heading', detail: heading?.word.raw.trim() ?? '', score: 20 }]
      : [];
  }

  /** Entity and leader come first, then the website, then its administrator. */
  #orderEvidence(
    key: FieldKey,
    keys: readonly FieldKey[],
    text: string,
    heading: TextItem | null,
  ): Evidence[] {
    const section = sectionOf(key);
    const afterWebsite = this.#seen.has('website');
    if (section === 'leader' || section === 'entity') {
      if (afterWebsite) return order('stands after the website', -30);
      if (this.#used.has(`${key} ${text}`)) return order('stood on the page before', -15);
    }
    if (section === 'admin') {
      if (afterWebsite) return order('stands after the website', 5);
      if (this.#used.has(`leader${key.slice(key.indexOf('.'))} ${text}`))
        return order('second of this label', 15);
      if (heading?.word.heading?.includes('admin')) return [];
      if (this.#seen.has('entity') || this.#seen.has('leader'))
        return order('no website before it', -20);
    }
    if (section === 'filing' && (afterWebsite || heading?.word.heading?.includes('website')))
      return order('stands with the website', -20);
    if (section === 'filing' && keys.includes('website.domains') && this.#sections.has('order'))
      return order('stands with orders', -20);
    if (section === 'filing' && !this.#sections.has('website') && keys.includes('website.domains'))
      return order('no website on the page', 15);
    return [];
  }

  #neighbourEvidence(key: FieldKey, text: string, at: number): Evidence[] {
    const section = sectionOf(key);
    const evidence: Evidence[] = [];
    if (this.#current === section)
      evidence.push({
        kind: 'neighbours',
        detail: 'the field before it',
        score: this.#used.has(`${key} ${text}`) ? -10 : 15,
      });
    for (const step of [1, 2]) {
      const [next, ...others] = this.#keys[at + step] ?? [];
      if (next && others.length === 0 && sectionOf(next) === section)
        evidence.push({
          kind: 'neighbours',
          detail: 'a field after it',
          score: step === 1 ? 6 : 3,
        });
    }
    return evidence;
  }

  #pageEvidence(key: FieldKey): Evidence[] {
    const section = sectionOf(key);
    if (OWN_PAGES.has(section)) {
      if (this.#sections.has(section) || (section === 'psb' && this.#system === 'mps'))
        return [{ kind: 'page', detail: 'its page', score: 15 }];
      const ministry = this.#system === 'miit' || this.#system === 'miit2019';
      return ministry ? [] : [{ kind: 'page', detail: 'not its page', score: -15 }];
    }
    const score = this.#pageScore(key);
    return score > 0 ? [{ kind: 'page', detail: 'fields of the same step', score }] : [];
  }

  /** How much of the page belongs to the steps that ask this field. */
  #pageScore(key: FieldKey): number {
    let score = this.#pageScores.get(key);
    if (score === undefined) {
      const most = Math.max(0, ...this.#pages.values());
      const own = Math.max(
        0,
        ...(fieldOf(key)?.pages ?? []).map((page) => this.#pages.get(page) ?? 0),
      );
      score = most > 0 ? Math.round((Math.min(12, 4 * most) * own) / most) : 0;
      this.#pageScores.set(key, score);
    }
    return score;
  }
}

const order = (detail: string, score: number): Evidence[] => [{ kind: 'order', detail, score }];

const raise = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const total = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { score }) => sum + score, 0);
