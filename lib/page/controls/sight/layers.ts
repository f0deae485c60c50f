import { precedes } from '../../read/dom';
import { parent } from '../elements';
import { styleOf } from './one-look';

/** Ordinary content is painted after what has a negative `z-index`, and before what is positioned. */
const IN_FLOW = -0.5;

/** A part of the page that is painted as one piece, and its place among those beside it. */
export interface Layer {
  element: Element;
  z: number;
}

/** The rules of CSS for what makes a stacking context, as far as computed style tells them. */
function isContext(style: CSSStyleDeclaration, above: CSSStyleDeclaration | null): boolean {
  const { position, zIndex } = style;
  if (position === 'fixed' || position === 'sticky') return true;
  const isItem = above !== null && /flex|grid/.test(above.display);
  if (zIndex !== 'auto' && (position !== 'static' || isItem)) return true;
  return (
    Number(style.opacity) < 1 ||
    style.mixBlendMode !== 'normal' ||
    style.isolation === 'isolate' ||
    /layout|paint|strict|content/.test(style.contain) ||
    /transform|opacity|filter|perspective|clip-path|mask|z-index|position/.test(style.willChange) ||
    [
      style.transform,
      style.translate,
      style.rotate,
      style.scale,
      style.filter,
      style.backdropFilter,
      style.perspective,
      style.clipPath,
      style.maskImage,
    ].some((value) => value && value !== 'none')
  );
}

export const zOf = ({ zIndex }: CSSStyleDeclaration): number =>
  zIndex === 'auto' ? 0 : Number(zIndex);

/** The layers in which an element is painted, outermost first. */
export function layersOf(element: Element): Layer[] {
  const layers: Layer[] = [];
  let style: CSSStyleDeclaration | null = styleOf(element);
  for (let at: Element | null = element; at && style;) {
    const up = parent(at);
    const above: CSSStyleDeclaration | null = up && styleOf(up);
    if (isContext(style, above)) layers.unshift({ element: at, z: zOf(style) });
    else if (style.position !== 'static' && layers.length === 0)
      layers.unshift({ element: at, z: 0 });
    at = up;
    style = above;
  }
  return layers;
}

/**
 * Whether the first of two is painted over the second.
 * @param comesLater whether it comes later in the document, which decides among equals
 */
export function isPaintedOver(
  layers: readonly Layer[],
  others: readonly Layer[],
  comesLater: boolean,
): boolean {
  let at = 0;
  while (layers[at] && layers[at]?.element === others[at]?.element) at++;
  const mine = layers[at]?.z ?? IN_FLOW;
  const theirs = others[at]?.z ?? IN_FLOW;
  return mine === theirs ? comesLater : mine > theirs;
}

/** Whether one element is painted over another that neither holds it nor lies in it. */
export const isOver = (one: Element, other: Element): boolean =>
  isPaintedOver(layersOf(one), layersOf(other), precedes(other, one));
