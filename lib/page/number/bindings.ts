import { nameOf, normalise } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

import { findControls, type FoundControl } from '../items/control-roots';
import {
  contains,
  dataOf,
  localName,
  parentElement,
  precedes,
  textWalker,
  type Tree,
} from '../read/dom';
import { boundField } from './make-field';
import type { PageField } from './page-field';
import { mayBeKnown } from '../items/words';

/** What a person said a control is, found again by what stands around it: nothing of what was entered. */
export interface Binding {
  key: FieldKey;
  index: number;
  /** The text before the control, normalised; empty when there is none. */
  label: string;
  /** Names of the elements from the control up to its row, e.g. `input/div/div`. */
  structure: string;
  /** Which of several with the same label and structure, from 0. */
  ordinal: number;
}

type Place = Pick<Binding, 'label' | 'structure' | 'ordinal'>;

const LEVELS = 4;

interface Placed {
  control: FoundControl;
  labelNode: Text | null;
  place: Place;
}

/** Every control of a tree with its place in words that survive a reload. */
function placesIn(root: Tree): Placed[] {
  const walker = textWalker(root);
  let ahead = walker.nextNode() as Text | null;
  let before: Text | null = null;
  const counts = new Map<string, number>();
  return findControls(root).map((control, at, controls) => {
    // What a widget shows is what was entered: neither remembered nor the same on the next visit.
    const widget = controls[at - 1]?.root;
    while (ahead && !precedes(control.root, ahead)) {
      if (mayBeKnown(dataOf(ahead)) && !(widget && contains(widget, ahead))) before = ahead;
      ahead = walker.nextNode() as Text | null;
    }
    const label = before ? normalise(dataOf(before)) : '';
    const structure = structureOf(control.root);
    const id = `${label} ${structure}`;
    const ordinal = counts.get(id) ?? 0;
    counts.set(id, ordinal + 1);
    return { control, labelNode: before, place: { label, structure, ordinal } };
  });
}

function structureOf(element: Element): string {
  const names: string[] = [];
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++) {
    names.push(localName(at));
    at = parentElement(at);
  }
  return names.join('/');
}

/**
 * What to remember so that the control is taken for this field on the next visit. `element` is the root of a control
 * or lies in it; null when there is no control at this place.
 */
export function bindingFor(
  root: Tree,
  element: HTMLElement,
  key: FieldKey,
  index = 0,
): Binding | null {
  const found = placesIn(root).find(
    ({ control }) =>
      control.root === element ||
      contains(control.root, element) ||
      contains(element, control.root),
  );
  return found ? { key, index, ...found.place } : null;
}

/** Puts what the person said before what was recognised; a control that is bound belongs to nothing else. */
export function bindFields(
  fields: readonly PageField[],
  bindings: readonly Binding[],
  roots: readonly Tree[],
): PageField[] {
  if (bindings.length === 0) return [...fields];
  const bound = roots.flatMap((root) =>
    placesIn(root).flatMap(({ control, labelNode, place }) => {
      const binding = bindings.find(
        (one) =>
          one.label === place.label &&
          one.structure === place.structure &&
          one.ordinal === place.ordinal,
      );
      const label = labelNode && parentElement(labelNode);
      return binding
        ? [
            boundField(
              binding,
              control.root,
              label ?? control.root,
              labelNode ? dataOf(labelNode).trim() : nameOf(binding.key),
            ),
          ]
        : [];
    }),
  );
  const taken = new Set(bound.flatMap(({ roots }) => roots));
  const others = fields.filter((field) => !field.roots.some((root) => taken.has(root)));
  return [...others, ...bound];
}
