import { isComposed } from '@/lib/forms';
import { ownerOfKey, type HeadingOwner } from '@/lib/forms/grammar/compose-heading';
import type { Owner } from '@/lib/forms/grammar/owners';
import { isPictureField } from '@/lib/forms/picture-fields';
import type { FieldKey, SectionId, SystemId } from '@/lib/forms/types';

import type { Item, TextItem } from '../items/items';
import type { Tie } from '../tie/tie';
import type { Evidence } from '../types';
import {
  choiceEvidence,
  CODE,
  codeEvidence,
  controlEvidence,
  KINDS,
  labelEvidence,
  valueEvidence,
} from './evidence';
import { isElsewhere } from './is-elsewhere';
import { keysBelow } from './keys-below';
import { keysBeside } from './keys-beside';
import { sectionOf } from './label-keys';
import type { NamedElsewhere } from './named-elsewhere';
import { choicesOf, codeNeighbour } from './neighbours';
import type { PageSoFar } from './page-so-far';
import { neighbourEvidence, orderEvidence } from './sequence-evidence';
import type { StepsOnPage } from './steps-on-page';
import { usualOf } from './usual-meaning';
import * as say from '../english/decide/decide-label';

/** A tie with the field that it was taken for. */
export interface Resolved {
  tie: Tie;
  key: FieldKey;
  evidence: Evidence[];
  score: number;
  certain: boolean;
  candidates: FieldKey[];
  /** Of lists of places: the address in whose row they stand. */
  regionOf?: FieldKey;
  /** Of an address: lists of its region stand before its box. */
  isBehindRegion?: true;
}

/** A label with what is asked around it. */
export interface LabelToDecide {
  tie: Tie;
  /** The items among which it stands. */
  items: readonly Item[];
  /** What it can mean on this page, and what the two labels after it can. */
  keys: FieldKey[];
  following: readonly (readonly FieldKey[])[];
  named: NamedElsewhere;
}

/** How much better the best field must be than the next one. */
const MARGIN = 10;
/** Whose account it is, where who files was asked before by another name. */
const CUSTOMER = /^(?:客户(?!主体|单位)|(?:网站|app|小程序)?(?:运营|经营)者)/u;
/** What alone makes the best field of several unsure: other choices than its own, a page of another kind. */
const AGAINST: ReadonlySet<Evidence['kind']> = new Set(['options', 'page']);
/** 应用分类 beside 服务内容 is the one of a store. */
const CONTENT: FieldKey = 'website.serviceContent';
const SAYS_CONTENT = /内容|服务/u;
/** What is asked of every leader. */
const LEADERS: readonly FieldKey[] = ['leader.name', 'leader.certificateNumber', 'leader.mobile'];
const VALIDITY: FieldKey = 'admin.certificateValidity';

/** Decides what a label means, where the page has come to so far. */
export class LabelDecision {
  readonly #system: SystemId | null;
  readonly #soFar: PageSoFar;
  readonly #steps: StepsOnPage;

  constructor(system: SystemId | null, soFar: PageSoFar, steps: StepsOnPage) {
    this.#system = system;
    this.#soFar = soFar;
    this.#steps = steps;
  }

  of({ tie, items, keys: possible, following, named }: LabelToDecide): Resolved {
    const heading = this.#soFar.headingFor(tie);
    const isAfterReceiver = this.#soFar.section === 'mail';
    const below = keysBelow({ heading, isAfterReceiver }, possible, tie.label.text);
    const keys = keysBeside(below, tie, () => choicesOf(tie, items));
    const decided =
      keys.length === 1
        ? this.#only(tie, keys[0] ?? '', items, named)
        : this.#choose(tie, keys, items, following, named);
    return isElsewhere(decided, items, this.#soFar, this.#steps)
      ? { ...decided, certain: false }
      : decided;
  }

  #only(tie: Tie, key: FieldKey, items: readonly Item[], named?: NamedElsewhere): Resolved {
    if (this.#isSwitchOfAdmin(tie, key)) {
      const evidence: Evidence[] = [
        labelEvidence(tie.label.entries, key, this.#system),
        { kind: 'sequence', detail: say.besideTheValidity, score: 15 },
        ...tie.evidence,
      ];
      const score = total(evidence);
      return { tie, key: VALIDITY, evidence, score, certain: true, candidates: [VALIDITY] };
    }
    const evidence = [labelEvidence(tie.label.entries, key, this.#system), ...tie.evidence];
    const isUploaded = tie.controls[0]?.shape === 'upload';
    const isJudged =
      isComposed(tie.label.entries) || isTypedPicture(key, tie) || isUploaded || KINDS.has(key);
    const against = isJudged
      ? [...controlEvidence(key, tie), ...choiceEvidence(key, choicesOf(tie, items))].filter(
          ({ score }) => score < 0,
        )
      : [];
    against.push(...valueEvidence(key, tie));
    if (key === CONTENT && !SAYS_CONTENT.test(tie.label.text))
      against.push(...(named?.evidence(key, [key], tie.label.text) ?? []));
    evidence.push(...against);
    const isOutOfPlace =
      this.#isOutOfPlace(tie, key) ||
      (CUSTOMER.test(tie.label.text) && this.#soFar.hasAsked(key, tie.label.text));
    const certain = !isOutOfPlace && against.length === 0;
    if (isOutOfPlace)
      evidence.push({
        kind: 'sequence',
        detail: CUSTOMER.test(tie.label.text) ? say.askedBefore : say.withTheAdministrator,
        score: -20,
      });
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

  /** What was entered in the same words among the fields just before, where a page only shows it: what it has read. */
  #shownAgain({ controls, label }: Tie, keys: readonly FieldKey[]): FieldKey | undefined {
    if (controls.length > 0) return undefined;
    return keys.find(
      (key) => sectionOf(key) === this.#soFar.section && this.#soFar.hasEntered(key, label.text),
    );
  }

  /** A label that is only known of the leader, among the administrator's. */
  #isOutOfPlace(tie: Tie, key: FieldKey): boolean {
    if (sectionOf(key) !== 'leader') return false;
    const owner = this.#soFar.headingFor(tie)?.word.heading?.owner;
    const isBelowAdmin = owner === 'admin' || (owner === 'person' && this.#soFar.isPastWebsite);
    // QQ on a page that asks of nobody but the administrator.
    const isOnlyAdmin =
      this.#soFar.hasSeen('admin') && !LEADERS.some((one) => this.#soFar.has(one));
    if (this.#soFar.section !== 'admin' && !isBelowAdmin && !isOnlyAdmin) return false;
    return !tie.label.entries.some(
      ({ wording, isNamed }) => isNamed === true || /主办|主体/u.test(wording),
    );
  }

  #choose(
    tie: Tie,
    keys: readonly FieldKey[],
    items: readonly Item[],
    following: readonly (readonly FieldKey[])[],
    named: NamedElsewhere,
  ): Resolved {
    const { entries, text } = tie.label;
    const shownAgain = this.#shownAgain(tie, keys);
    // It is no further one of its kind, which is what a sure one would be counted as.
    if (shownAgain) return { ...this.#only(tie, shownAgain, items), certain: false };
    const heading = this.#soFar.headingFor(tie);
    const code = keys.some((key) => CODE.test(key)) ? codeNeighbour(tie, items) : null;
    const choices = choicesOf(tie, items);
    const candidates = keys.map((key) => {
      const evidence = [
        labelEvidence(entries, key, this.#system),
        ...headingEvidence(key, heading),
        ...orderEvidence(key, { keys, text, heading }, this.#soFar, this.#steps, named),
        ...neighbourEvidence(key, text, following, this.#soFar),
        ...this.#steps.evidence(key),
        ...named.evidence(key, keys, text),
        ...codeEvidence(key, code, { text, last: this.#soFar.last }),
        ...choiceEvidence(key, choices),
        ...controlEvidence(key, tie),
      ].filter(({ score }) => score !== 0);
      return { key, evidence, score: total(evidence) };
    });
    candidates.sort((one, other) => other.score - one.score);
    const [best, second] = candidates;
    if (!best) throw new Error(`The label ${text} has no field.`);
    const close = candidates
      .filter(({ score }) => best.score - score < MARGIN)
      .map(({ key }) => key);
    const usual = close.length > 1 ? usualOf(close) : undefined;
    if (usual !== undefined && usual !== best.key) return this.#only(tie, usual, items);
    const isApart = usual !== undefined || !second || best.score - second.score >= MARGIN;
    const isJudged = isComposed(entries) || isTypedPicture(best.key, tie);
    const certain =
      isApart &&
      !(isJudged && controlEvidence(best.key, tie).length > 0) &&
      !best.evidence.some(({ kind, score }) => AGAINST.has(kind) && score < 0);
    return {
      tie,
      key: best.key,
      evidence: [...best.evidence, ...tie.evidence],
      score: best.score + total(tie.evidence),
      certain,
      candidates: isApart ? [best.key] : close,
    };
  }
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
const OF_ONE_OWNER = new Set<Owner>(['entity', 'leader', 'admin', 'provider', 'registrar']);
/** … of which nothing else stands below such a heading. */
const ALONE = new Set<HeadingOwner>(['provider', 'registrar', 'security', 'emergency']);

const total = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { score }) => sum + score, 0);
