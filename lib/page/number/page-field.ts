import type { AppPlatform } from '@/lib/forms/app-platforms';
import { isPictureField } from '@/lib/forms/picture-fields';
import type { FieldKey } from '@/lib/forms/types';

import { controlOf } from '../controls';
import { shownInText } from '../controls/adapters/read-only';
import { pressedBox } from '../controls/pressed-upload';
import { matches, query } from '../read/dom';
import { isFileBox } from '../tie/file-box';
import type { Control, Evidence, RecognisedField } from '../types';
import { appPlatform } from './app-platform';

const controls = new WeakMap<Element, Control>();

function controlAt(root: HTMLElement): Control {
  let control = controls.get(root);
  if (!control) {
    control = controlOf(root);
    controls.set(root, control);
  }
  return control;
}

/** A box for a picture that has no input until it is pressed. */
const isPressed = (root: HTMLElement): boolean =>
  !matches(root, 'input') && query(root, 'input') === null && isFileBox(root);

type Optional = Pick<PageField, 'labelNode' | 'regionOf' | 'isBehindRegion'>;

/** A field on the page; its controls are made when they are first asked for. */
export class PageField implements RecognisedField {
  readonly id: string;
  readonly key: FieldKey;
  readonly index: number;
  readonly label: Element;
  readonly labelNode: Text | undefined;
  readonly labelText: string;
  readonly roots: readonly HTMLElement[];
  readonly evidence: readonly Evidence[];
  readonly score: number;
  readonly certain: boolean;
  readonly candidates: readonly FieldKey[];
  readonly regionOf: FieldKey | undefined;
  readonly isBehindRegion: boolean;
  readonly #countryRoot: HTMLElement | undefined;
  /** Its value stands in one text with its label. */
  readonly #answered: Text | undefined;
  #controls: readonly Control[] | undefined;

  constructor(
    parts: Omit<PageField, 'controls' | 'country' | 'platform' | 'equals' | keyof Optional> &
      Partial<Optional>,
    countryRoot?: HTMLElement,
    answered?: Text,
  ) {
    this.id = parts.id;
    this.key = parts.key;
    this.index = parts.index;
    this.label = parts.label;
    this.labelNode = parts.labelNode;
    this.labelText = parts.labelText;
    this.roots = parts.roots;
    this.evidence = parts.evidence;
    this.score = parts.score;
    this.certain = parts.certain;
    this.candidates = parts.candidates;
    this.regionOf = parts.regionOf;
    this.isBehindRegion = parts.isBehindRegion ?? false;
    this.#countryRoot = countryRoot;
    this.#answered = answered;
  }

  get controls(): readonly Control[] {
    const answered = this.#answered;
    return (this.#controls ??= this.roots.map((root) => {
      if (answered) return shownInText(root, answered);
      return isPictureField(this.key) && isPressed(root) ? pressedBox(root) : controlAt(root);
    }));
  }

  get platform(): AppPlatform | undefined {
    return appPlatform(this.key, this.label, this.labelText);
  }

  get country(): Control | undefined {
    return this.#countryRoot && controlAt(this.#countryRoot);
  }

  /** Whether nothing at all would be told otherwise by another one. */
  equals(other: PageField): boolean {
    return (
      this.key === other.key &&
      this.index === other.index &&
      this.label === other.label &&
      this.labelNode === other.labelNode &&
      this.labelText === other.labelText &&
      this.score === other.score &&
      this.certain === other.certain &&
      this.regionOf === other.regionOf &&
      this.isBehindRegion === other.isBehindRegion &&
      this.#countryRoot === other.#countryRoot &&
      isSameList(this.roots, other.roots) &&
      isSameList(this.candidates, other.candidates) &&
      isSameList(this.evidence, other.evidence, isSameEvidence)
    );
  }
}

const isSameEvidence = (one: Evidence, other: Evidence | undefined): boolean =>
  one.kind === other?.kind && one.detail === other.detail && one.score === other.score;

const isSameList = <One>(
  list: readonly One[],
  other: readonly One[],
  isSame: (one: One, other: One | undefined) => boolean = Object.is,
): boolean => list.length === other.length && list.every((one, at) => isSame(one, other[at]));
