import { fieldOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

import { controlOf } from '../controls';
import type { Control, Evidence, RecognisedField } from '../types';
import type { Resolved } from './resolve';

const SEVERAL =
  /three|two|range|linked|area code|repeatable|list|group|\+ text|select \+|selects|per /;

const ids = new WeakMap<Element, string>();
let lastId = 0;
const controls = new WeakMap<Element, Control>();

function idOf(element: Element): string {
  let id = ids.get(element);
  if (!id) {
    lastId++;
    id = `field-${lastId}`;
    ids.set(element, id);
  }
  return id;
}

function controlAt(root: HTMLElement): Control {
  let control = controls.get(root);
  if (!control) {
    control = controlOf(root);
    controls.set(root, control);
  }
  return control;
}

/** A field on the page; its controls are made when they are first asked for. */
export class PageField implements RecognisedField {
  readonly id: string;
  readonly key: FieldKey;
  readonly index: number;
  readonly label: Element;
  readonly labelText: string;
  readonly roots: readonly HTMLElement[];
  readonly evidence: readonly Evidence[];
  readonly score: number;
  readonly certain: boolean;
  readonly candidates: readonly FieldKey[];

  constructor({ tie, key, evidence, score, certain, candidates }: Resolved, index: number) {
    const several = SEVERAL.test(fieldOf(key)?.control ?? '');
    const widgets = several ? tie.controls : tie.controls.slice(0, 1);
    const roots = widgets.map(({ root }) => root);
    if (roots.length === 0 && tie.shown) roots.push(tie.shown as HTMLElement);
    this.roots = roots;
    this.id = idOf(roots[0] ?? tie.label.element);
    this.key = key;
    this.index = index;
    this.label = tie.label.element;
    this.labelText = tie.label.first.word.raw.trim();
    this.evidence = evidence;
    this.score = score;
    this.certain = certain;
    this.candidates = candidates;
  }

  get controls(): readonly Control[] {
    return this.roots.map(controlAt);
  }
}
