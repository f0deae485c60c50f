import type { FieldKey, SystemId } from '@/lib/forms/types';

import { aroundOf } from '../items/items';
import { isAnswered, type Tie } from '../tie/tie';
import { isAsBefore } from './as-before';
import type { Asks } from './asks';
import { LabelDecision, type LabelToDecide, type Resolved } from './decide-label';
import type { NamedElsewhere } from './named-elsewhere';
import type { PlacedHeading, PlacedTie } from './page-sequence';
import { PageSoFar } from './page-so-far';
import { whosePage, type Whose } from './police-page';
import { StepsOnPage } from './steps-on-page';
import { stretchesOf, type Stretch } from './stretches';
import { wordsBelowHeadings, type WordsBelowHeading } from './words-below-headings';

export type { Resolved } from './decide-label';

/** What was decided by what: nothing is decided anew where all that decides is as it was. */
interface Decided<Result> {
  by: readonly unknown[];
  result: Result;
}

const ofLabels = new WeakMap<Tie, Decided<Resolved>>();
const ofStretches = new WeakMap<Stretch, Decided<readonly Resolved[]> & { isNew: boolean }>();

/** So many labels after one say what it means. */
const FOLLOWING = 2;

/**
 * Decides which field each label means: by its section heading, then order, then neighbours, then the system. Ties and
 * headings are in page order. It stops now and then, so that the page may have its turn.
 * @returns stretch by stretch; a list is the same object while all in it mean what they meant
 */
export const resolve = (
  ties: readonly PlacedTie[],
  headings: readonly PlacedHeading[],
  system: SystemId | null,
  title = '',
): Generator<undefined, (readonly Resolved[])[]> =>
  new Resolution(ties, headings, system, title).run();

class Resolution {
  readonly #ties: readonly PlacedTie[];
  readonly #system: SystemId | null;
  readonly #stretches: readonly Stretch[];
  readonly #whose: Whose;
  /** What each label can mean anywhere, and on this page. */
  readonly #asked: (readonly FieldKey[])[] = [];
  readonly #keys: FieldKey[][] = [];
  readonly #steps: StepsOnPage;
  /** For each stretch. */
  readonly #words: readonly WordsBelowHeading[];
  readonly #soFar = new PageSoFar();
  readonly #decision: LabelDecision;

  constructor(
    ties: readonly PlacedTie[],
    headings: readonly PlacedHeading[],
    system: SystemId | null,
    title: string,
  ) {
    this.#ties = ties;
    this.#system = system;
    this.#stretches = stretchesOf(ties, headings);
    const asked = new Map<Asks, number>();
    for (const { asks } of this.#stretches) asked.set(asks, (asked.get(asks) ?? 0) + 1);
    this.#whose = whosePage(
      [...asked.keys()].flatMap(({ labels }) => labels.map(({ keys }) => keys)),
      system,
      title,
    );
    for (const { asks } of this.#stretches) {
      for (const { keys } of asks.labels) this.#asked.push(keys);
      this.#keys.push(...asks.keysOn(this.#whose));
    }
    this.#steps = new StepsOnPage(asked, this.#whose, system);
    this.#words = wordsBelowHeadings(this.#stretches, this.#whose);
    this.#decision = new LabelDecision(system, this.#soFar, this.#steps);
  }

  *run(): Generator<undefined, (readonly Resolved[])[]> {
    const all: (readonly Resolved[])[] = [];
    let from = 0;
    const ends = this.#ends();
    for (const [at, stretch] of this.#stretches.entries()) {
      const words = this.#words[at];
      if (!words) continue;
      if (stretch.heading) this.#soFar.goBelow(stretch.heading);
      const end = ends[at] ?? 0;
      const by = this.#decidedBy(from + stretch.ties.length, end, words);
      const before = ofStretches.get(stretch);
      if (before && isAsBefore(before.by, by)) {
        this.#pass(before.result, before.isNew);
        all.push(before.result);
        from += stretch.ties.length;
        continue;
      }
      const met = this.#met;
      const result = stretch.ties.map((_, within) => this.#decide(from + within, end, words));
      from += stretch.ties.length;
      ofStretches.set(stretch, { by, result, isNew: !isAsBefore(met, this.#met) });
      all.push(result);
      yield;
    }
    return all;
  }

  /** Stands for what was met on the page. */
  get #met(): number[] {
    return [this.#soFar.state, this.#steps.state, this.#steps.ofFiling];
  }

  /** All that decides what the labels of a stretch mean, besides themselves. */
  #decidedBy(next: number, end: number, words: WordsBelowHeading): unknown[] {
    const { section, last, isLastSure, heading } = this.#soFar;
    return [
      this.#system,
      this.#whose,
      ...this.#met,
      section,
      last,
      isLastSure,
      this.#soFar.website.state,
      heading,
      words.state,
      ...this.#asked.slice(next, Math.min(end, next + FOLLOWING)),
    ];
  }

  /** Goes on behind labels that mean what they meant. */
  #pass(resolved: readonly Resolved[], isNew: boolean): void {
    if (isNew) for (const one of resolved) this.#take(one);
    else {
      const last = resolved.findLast(({ tie }) => isAnswered(tie));
      if (last) this.#soFar.goPast(last.key, last.candidates.length === 1);
    }
  }

  #take(resolved: Resolved): void {
    if (!isAnswered(resolved.tie)) return;
    if (resolved.certain) this.#steps.addField(resolved.key);
    const { key, tie, candidates } = resolved;
    this.#soFar.add(key, tie.label.text, candidates.length === 1, tie.controls.length > 0);
  }

  #decide(at: number, end: number, { named }: WordsBelowHeading): Resolved {
    const placed = this.#ties[at];
    if (!placed) throw new Error('A stretch of the page is longer than the page.');
    const { tie, items } = placed;
    const keys = this.#keys[at] ?? [];
    const { state, section, last, isLastSure, heading } = this.#soFar;
    const following = this.#keys.slice(at + 1, Math.min(end, at + 1 + FOLLOWING));
    const by = [
      aroundOf(tie.label.first),
      this.#system,
      this.#whose,
      ...this.#asked.slice(at, at + 1 + following.length),
      this.#steps.state,
      state,
      section,
      last,
      isLastSure,
      this.#soFar.website.state,
      heading,
      namedElsewhere(named, keys, tie.label.text),
    ];
    const before = ofLabels.get(tie);
    const label: LabelToDecide = { tie, items, keys, following, named };
    const result = before && isAsBefore(before.by, by) ? before.result : this.#decision.of(label);
    ofLabels.set(tie, { by, result });
    this.#take(result);
    return result;
  }

  /** For each stretch where the labels below its heading end: those below the next one say nothing of them. */
  #ends(): number[] {
    const ends: number[] = [];
    let end = this.#ties.length;
    let from = end;
    for (const { headings, ties } of this.#stretches.toReversed()) {
      ends.push(end);
      from -= ties.length;
      if (headings.length > 0) end = from;
    }
    return ends.toReversed();
  }
}

/** Which of the fields that a label can mean another one asks, as one text to compare. */
const namedElsewhere = (named: NamedElsewhere, keys: readonly FieldKey[], text: string): string =>
  keys.length < 2 ? '' : keys.filter((key) => named.evidence(key, keys, text).length > 0).join(' ');
