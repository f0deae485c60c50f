import {
  documentElement,
  hostOf,
  parentElement,
  parentNode,
  shadowRoot,
} from '@/lib/page/read/dom';

import { BLACK, type Colour, contrast, over, parseColour, WHITE } from './colour';

const NOTHING: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/**
 * The colour that lies behind elements of the page, looked up through what is around them. One object serves one pass
 * over many elements: each element around them is asked once.
 */
export class Grounds {
  readonly #known = new Map<Element, Colour | null>();

  /** Opaque; null where a picture lies behind, whose colours nobody can tell. */
  behind(element: Element): Colour | null {
    const layers: { element: Element; painted: Colour | null }[] = [];
    let ground: Colour | null | undefined;
    for (let at: Element | null = element; at && ground === undefined; at = parentOf(at)) {
      ground = this.#known.get(at);
      if (ground !== undefined) break;
      const painted = paintOf(at);
      layers.unshift({ element: at, painted });
      if (painted === null || painted.alpha >= 1) ground = painted;
    }
    if (ground === undefined) ground = canvas();
    for (const { element: layer, painted } of layers) {
      ground = painted && ground && over(painted, ground);
      this.#known.set(layer, ground);
    }
    return ground;
  }
}

/** What an element itself paints, which may let through what is behind it; null for a picture. */
function paintOf(element: Element): Colour | null {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const own = parseColour(backgroundColor);
  return backgroundImage === 'none' ? own : gradientColour(backgroundImage, own);
}

/** Also through the host of a shadow root. */
export function parentOf(element: Element): Element | null {
  const parent = parentNode(element);
  // Only the children of a host stand in slots, and asking which has the browser work out all of them.
  if (parent instanceof Element && shadowRoot(parent)) {
    // A form may have a control of that name.
    const slot: unknown = element.assignedSlot;
    if (slot instanceof HTMLSlotElement) return slot;
  }
  return parent instanceof ShadowRoot ? hostOf(parent) : parentElement(element);
}

/** The middle of a gradient; null for a picture. */
function gradientColour(image: string, own: Colour | null): Colour | null {
  if (!image.includes('gradient(') || image.includes('url(')) return null;
  const colours = (image.match(/(?:rgba?|color)\([^()]*\)/gu) ?? []).flatMap(
    (text) => parseColour(text) ?? [],
  );
  if (colours.length === 0) return null;
  const mean = (part: keyof Colour): number =>
    colours.reduce((sum, colour) => sum + colour[part], 0) / colours.length;
  const middle: Colour = {
    red: mean('red'),
    green: mean('green'),
    blue: mean('blue'),
    alpha: mean('alpha'),
  };
  return over(middle, own ?? NOTHING);
}

/** What the browser paints where the page paints nothing. */
function canvas(): Colour {
  const whole = documentElement(document);
  const scheme = whole ? getComputedStyle(whole).colorScheme : '';
  const isDark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? { red: 18, green: 18, blue: 18, alpha: 1 } : WHITE;
}

/** Light or dark, whichever text of ours is easier to read there. */
export function themeOn(ground: Colour): 'light' | 'dark' {
  return contrast(ground, BLACK) >= contrast(ground, WHITE) ? 'light' : 'dark';
}
