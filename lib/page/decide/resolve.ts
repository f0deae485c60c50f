import type { FieldKey, SectionId, SystemId } from '@/lib/forms/types';

import { isComposed } from '@/lib/forms';
import { isPictureField } from '@/lib/forms/picture-fields';
import { ownerOfKey } from '@/lib/forms/grammar/compose-heading';
import type { Owner } from '@/lib/forms/grammar/owners';

import type { Evidence } from '../types';
import { choiceEvidence, CODE, codeEvidence, controlEvidence, labelEvidence } from './evidence';
import { aroundOf, type Item, type TextItem } from '../items/items';
import { keysOf, sectionOf } from './label-keys';
import { keysBelow } from './keys-below';
import { keysBeside } from './keys-beside';
import { keysOnPage, whosePage } from './police-page';
import { NamedElsewhere } from './named-elsewhere';
import { choicesOf, codeNeighbour } from './neighbours';
import { neighbourEvidence, orderEvidence } from './sequence-evidence';
import type { PlacedHeading, PlacedTie } from './page-sequence';
import { PageSoFar } from './page-so-far';
import { StepsOnPage } from './steps-on-page';
import type { Tie } from '../tie/tie';

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
/** So many labels are decided without a stop. */
const STEP = 20;
const VALIDITY: FieldKey = 'admin.certificateValidity';

/** What a label was taken for, and all that decided it. */
interface Remembered {
  by: readonly unknown[];
  resolved: Resolved;
}

const remembered = new WeakMap<Tie, Remembered>();

/**
 * Decides which field each label means: by its section heading, then order, then neighbours, then the system. Ties and
 * headings are in page order. It stops now and then, so that the page may have its turn.
 */
export const resolve = (
  ties: readonly PlacedTie[],
  headings: readonly PlacedHeading[],
  system: SystemId | null,
): Generator<undefined, Resolved[]> => new Resolution(ties, headings, system).run();

class Resolution {
  readonly #ties: readonly PlacedTie[];
  readonly #system: SystemId | null;
  /** What each label can mean anywhere; the same lists on every reading. */
  readonly #asked: readonly (readonly FieldKey[])[];
  readonly #whose: ReturnType<typeof whosePage>;
  readonly #keys: FieldKey[][];
  readonly #steps: StepsOnPage;
  readonly #named: NamedElsewhere;
  /** How many headings stand before each label. */
  readonly #groups: readonly number[];
  readonly #soFar: PageSoFar;

  constructor(
    ties: readonly PlacedTie[],
    headings: readonly PlacedHeading[],
    system: SystemId | null,
  ) {
    this.#ties = ties;
    this.#system = system;
    this.#asked = ties.map(({ tie }) => keysOf(tie.label.entries));
    this.#whose = whosePage(this.#asked, system);
    this.#keys = this.#asked.map((possible) => keysOnPage(possible, this.#whose));
    this.#steps = new StepsOnPage(this.#keys, headings, system);
    this.#groups = groupsOf(ties, headings);
    this.#named = new NamedElsewhere(
      ties.flatMap(({ tie }, at) =>
        tie.controls.length > 0 || tie.shown
          ? { keys: this.#keys[at] ?? [], text: tie.label.text, group: this.#groups[at] ?? 0 }
          : [],
      ),
    );
    this.#soFar = new PageSoFar(headings);
  }

  *run(): Generator<undefined, Resolved[]> {
    const all: Resolved[] = [];
    for (const [at, { tie, items, place }] of this.#ties.entries()) {
      if (at % STEP === STEP - 1) yield;
      this.#soFar.goTo(place);
      const resolved = this.#resolve(tie, items, at);
      all.push(resolved);
      if (tie.controls.length === 0 && !tie.shown) continue;
      if (resolved.certain) this.#steps.add(sectionOf(resolved.key));
      this.#soFar.add(resolved.key, tie.label.text);
    }
    return all;
  }

  /** Nothing is decided anew where all that decides is as it was. */
  #resolve(tie: Tie, items: readonly Item[], at: number): Resolved {
    const { state, section, last, heading } = this.#soFar;
    const by = [
      aroundOf(tie.label.first),
      this.#system,
      this.#whose,
      ...[at, at + 1, at + 2].map((one) => this.#asked[one]),
      this.#steps.state,
      state,
      section,
      last,
      heading,
      this.#namedElsewhere(tie, at),
    ];
    const before = remembered.get(tie);
    if (before?.by.every((one, place) => one === by[place])) return before.resolved;
    const possible = this.#keys[at] ?? [];
    const keys = keysBeside(keysBelow(this.#soFar.headingFor(tie), possible, tie.label.text), tie);
    const following = this.#keys.slice(at + 1, at + 3);
    const resolved =
      keys.length === 1
        ? this.#only(tie, keys[0] ?? '', items)
        : this.#choose(tie, keys, items, following, this.#groups[at] ?? 0);
    remembered.set(tie, { by, resolved });
    return resolved;
  }

  /** Which of the fields that a label can mean another one asks, as one text to compare. */
  #namedElsewhere(tie: Tie, at: number): string {
    const keys = this.#keys[at] ?? [];
    if (keys.length < 2) return '';
    const { text } = tie.label;
    return keys
      .filter((key) => this.#named.evidence(key, keys, text, this.#groups[at] ?? 0).length > 0)
      .join(' ');
  }

  #only(tie: Tie, key: FieldKey, items: readonly Item[]): Resolved {
    if (this.#isSwitchOfAdmin(tie, key)) {
      const evidence: Evidence[] = [
        labelEvidence(tie.label.entries, key, this.#system),
        { kind: 'sequence', detail: 'beside the validity before it', score: 15 },
        ...tie.evidence,
      ];
      const score = total(evidence);
      return { tie, key: VALIDITY, evidence, score, certain: true, candidates: [VALIDITY] };
    }
    const evidence = [labelEvidence(tie.label.entries, key, this.#system), ...tie.evidence];
    const isJudged = isComposed(tie.label.entries) || isTypedPicture(key, tie);
    const against = isJudged
      ? [...controlEvidence(key, tie), ...choiceEvidence(key, choicesOf(tie, items))].filter(
          ({ score }) => score < 0,
        )
      : [];
    evidence.push(...against);
    const isOutOfPlace = this.#isOutOfPlace(tie, key);
    const certain = !isOutOfPlace && against.length === 0;
    if (isOutOfPlace)
      evidence.push({ kind: 'sequence', detail: 'stands with the administrator', score: -20 });
    return { tie, key, evidence, score: total(evidence), certain, candidates: [key] };
  }

  /**
   * 长期 beside the administrator's dates: no source has a field of the administrator for it, so the box is one more
   * control of the dates.
   */
  #isSwitchOfAdmin(tie: Tie, key: FieldKey): boolean {
    return (
      key === 'leader.certificateLongTerm' &&
      this.#soFar.last === VALIDITY &&
      tie.controls[0]?.shape === 'checkbox'
    );
  }

  /** A label that is only known of the leader, among the administrator's. */
  #isOutOfPlace(tie: Tie, key: FieldKey): boolean {
    if (this.#soFar.section !== 'admin' || sectionOf(key) !== 'leader') return false;
    return !tie.label.entries.some(
      ({ wording, isNamed }) => isNamed === true || /主办|主体/u.test(wording),
    );
  }

  #choose(
    tie: Tie,
    keys: readonly FieldKey[],
    items: readonly Item[],
    following: readonly (readonly FieldKey[])[],
    group: number,
  ): Resolved {
    const { entries, text } = tie.label;
    const heading = this.#soFar.headingFor(tie);
    const code = keys.some((key) => CODE.test(key)) ? codeNeighbour(tie, items) : null;
    const choices = choicesOf(tie, items);
    const candidates = keys.map((key) => {
      const evidence = [
        labelEvidence(entries, key, this.#system),
        ...headingEvidence(key, heading),
        ...orderEvidence(key, { keys, text, heading }, this.#soFar, this.#steps),
        ...neighbourEvidence(key, text, following, this.#soFar),
        ...this.#steps.evidence(key),
        ...this.#named.evidence(key, keys, text, group),
        ...codeEvidence(key, code),
        ...choiceEvidence(key, choices),
        ...controlEvidence(key, tie),
      ].filter(({ score }) => score !== 0);
      return { key, evidence, score: total(evidence) };
    });
    candidates.sort((one, other) => other.score - one.score);
    const [best, second] = candidates;
    if (!best) throw new Error(`The label ${text} has no field.`);
    const isApart = !second || best.score - second.score >= MARGIN;
    const isJudged = isComposed(entries) || isTypedPicture(best.key, tie);
    const certain = isApart && !(isJudged && controlEvidence(best.key, tie).length > 0);
    return {
      tie,
      key: best.key,
      evidence: [...best.evidence, ...tie.evidence],
      score: best.score + total(tie.evidence),
      certain,
      candidates: isApart
        ? [best.key]
        : candidates.filter(({ score }) => best.score - score < MARGIN).map(({ key }) => key),
    };
  }
}

/** How many headings stand before each label; both are in page order. */
function groupsOf(ties: readonly PlacedTie[], headings: readonly PlacedHeading[]): number[] {
  let group = 0;
  return ties.map(({ place }) => {
    while ((headings[group]?.place ?? Infinity) < place) group++;
    return group;
  });
}

/** A box for the name of a picture that is chosen elsewhere: nothing can be put into it. */
const isTypedPicture = (key: FieldKey, { controls: [control] }: Tie): boolean =>
  control?.shape === 'text' && isPictureField(key);

/** What the heading above says: its section, and whose fields stand below it where a section has several owners. */
function headingEvidence(key: FieldKey, heading: TextItem | null): Evidence[] {
  const scope = heading?.word.heading;
  if (!scope) return [];
  const detail = heading.word.raw.trim();
  const owner = ownerOfKey(key);
  if (owner !== null && scope.owner !== null && scope.owner !== owner && ALONE.has(scope.owner))
    return [];
  if (owner !== null && scope.owner !== null && OF_ONE_OWNER.has(owner))
    return owner === scope.owner ? [{ kind: 'section heading', detail, score: 30 }] : [];
  return scope.sections.includes(sectionOf(key) as SectionId)
    ? [{ kind: 'section heading', detail, score: 20 }]
    : [];
}

/** Owners of single groups within a section. */
/** … of which nothing else stands below such a heading. */
const ALONE = new Set<Owner>(['provider', 'registrar', 'security', 'emergency']);
const OF_ONE_OWNER = new Set<Owner>(['leader', 'admin', 'provider', 'registrar']);

const total = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { score }) => sum + score, 0);
