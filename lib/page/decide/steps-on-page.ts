import { fieldOf } from '@/lib/forms';
import type { FieldKey, SystemId } from '@/lib/forms/types';

import type { Evidence } from '../types';
import { sectionOf } from './label-keys';
import { stateAfter } from './state-number';
import type { Asks } from './asks';
import type { Whose } from './police-page';
import * as say from '../english/decide/steps-on-page';

/** Sections of pages of their own: a label means their field only where something else speaks for that page. */
const OWN_PAGES = new Set(['sms', 'recover', 'lookup', 'psb', 'mail', 'order', 'app']);
/** … that hold nothing of an entity or a website. */
const APART = new Set(['sms', 'recover', 'lookup']);
const OF_A_FILING = ['entity', 'leader', 'admin', 'website'];
/** So many fields of a filing are no page of another purpose. */
const ENOUGH = 3;
/** Asked by providers of the ministry's filing as by the police, and so no sign of either's page. */
const OF_BOTH: ReadonlySet<FieldKey> = new Set(['psb.accessProvider', 'psb.emergencyContact']);
const MOST = 12;
const ASKED_OF_WEBSITE = 'website-asked';
/** Sections whose labels, shared with pages of their own, say nothing. */
const NAMELESS = new Set(['leader', 'admin', 'entity', 'filing', 'documents']);

/** Which sections and steps of a filing are certain to be on the page. */
export class StepsOnPage {
  readonly #system: SystemId | null;
  readonly #sections = new Map<string, number>();
  readonly #steps = new Map<string, number>();
  readonly #scores = new Map<FieldKey, number>();
  /** What may be asked of people right below a heading of theirs. */
  readonly #belowOwn = new Set<FieldKey>();
  #state = 0;

  /** @param asked what stretches of the page ask, and how many of them ask the same */
  constructor(asked: ReadonlyMap<Asks, number>, whose: Whose, system: SystemId | null) {
    this.#system = system;
    for (const [asks, times] of asked)
      for (const possible of asks.keysOn(whose)) this.#addLabel(possible, times);
    for (const [{ sections }, times] of asked)
      for (const section of sections) this.add(section, times);
    for (const asks of asked.keys()) this.#addBelowOwn(asks, whose);
    const most = this.#most;
    for (const [step, count] of this.#steps)
      this.#state = stateAfter(this.#state, step, scoreOf(count, most));
  }

  #addBelowOwn(asks: Asks, whose: Whose): void {
    const { owner } = asks;
    if (owner !== 'leader' && owner !== 'admin') return;
    for (const [at, keys] of asks.keysOn(whose).entries())
      for (const key of asks.labels[at]?.isAnswered ? keys : [])
        if (sectionOf(key) === owner && !this.#belowOwn.has(key)) {
          this.#belowOwn.add(key);
          this.#state = stateAfter(this.#state, key, 1);
        }
  }

  /** Whether the field may be asked below a heading that names its person. */
  isAskedBelowOwn(key: FieldKey): boolean {
    return this.#belowOwn.has(key);
  }

  /** Those with one meaning say what is on the page. */
  #addLabel(possible: readonly FieldKey[], times: number): void {
    const sections = new Set(possible.map(sectionOf).filter((one) => !OWN_PAGES.has(one)));
    const [key] = possible;
    if (!key) return;
    if (possible.length > 1) {
      // 网站名称 is a field of the police’s pages and of the ministry’s too, but first of a website.
      const [only] = sections;
      if (only !== undefined && sections.size === 1 && !NAMELESS.has(only))
        this.#addAsked(only, times);
      return;
    }
    this.addField(key, times);
    for (const step of fieldOf(key)?.pages ?? []) raise(this.#steps, step, times);
  }

  /** Takes note of the section of a field that is certain. */
  addField(key: FieldKey, times = 1): void {
    if (!OF_BOTH.has(key)) this.#addAsked(sectionOf(key), times);
  }

  #addAsked(section: string, times: number): void {
    this.add(section, times);
    if (section === 'website') this.add(ASKED_OF_WEBSITE, times);
  }

  /** Whether a field of the website stands on the page, and not only a heading, which may be behind a dialog. */
  get asksOfWebsite(): boolean {
    return this.has(ASKED_OF_WEBSITE);
  }

  add(section: string, times = 1): void {
    const isNew = !this.#sections.has(section);
    const had = this.ofFiling;
    raise(this.#sections, section, times);
    const isEnough = had < ENOUGH && this.ofFiling === ENOUGH;
    if (isNew || isEnough) this.#state = stateAfter(this.#state, section, isEnough ? 1 : 0);
  }

  /** Stands for all that decides the evidence of any field. */
  get state(): number {
    return this.#state;
  }

  get #most(): number {
    return Math.max(0, ...this.#steps.values());
  }

  /** How many fields of a filing there are, as far as it matters. */
  get ofFiling(): number {
    let sum = 0;
    for (const section of OF_A_FILING) sum += this.#sections.get(section) ?? 0;
    return Math.min(ENOUGH, sum);
  }

  has(section: string): boolean {
    return this.#sections.has(section);
  }

  /** What the rest of the page says for a field. */
  evidence(key: FieldKey): Evidence[] {
    const section = sectionOf(key);
    if (OWN_PAGES.has(section)) {
      if (this.#system === null && this.#isBesideFiling(section))
        return [{ kind: 'page', detail: say.notItsPage, score: -30 }];
      if (this.has(section) || (section === 'psb' && this.#system === 'mps'))
        return [{ kind: 'page', detail: say.itsPage, score: 15 }];
      const ministry = this.#system === 'miit' || this.#system === 'miit2019';
      if (ministry) return [];
      const isFiling = APART.has(section) && this.ofFiling === ENOUGH;
      return [{ kind: 'page', detail: say.notItsPage, score: isFiling ? -30 : -15 }];
    }
    const score = this.#score(key);
    return score > 0 ? [{ kind: 'page', detail: say.sameStep, score }] : [];
  }

  /** Whether the page asks more of a filing than of such a section: 网站备案号 among the fields of a change is no search. */
  #isBesideFiling(section: string): boolean {
    const own = this.#sections.get(section) ?? 0;
    return APART.has(section) && this.ofFiling === ENOUGH && own < ENOUGH;
  }

  /** How much of the page belongs to the steps that ask this field. */
  #score(key: FieldKey): number {
    let score = this.#scores.get(key);
    if (score === undefined) {
      const counts = (fieldOf(key)?.pages ?? []).map((step) => this.#steps.get(step) ?? 0);
      score = scoreOf(Math.max(0, ...counts), this.#most);
      this.#scores.set(key, score);
    }
    return score;
  }
}

/** How much a step counts of which there are so many fields, where that with the most has `most`. */
const scoreOf = (own: number, most: number): number =>
  most > 0 ? Math.round((Math.min(MOST, 4 * most) * own) / most) : 0;

const raise = (counts: Map<string, number>, name: string, times: number): void => {
  counts.set(name, (counts.get(name) ?? 0) + times);
};
