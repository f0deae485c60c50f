import type { NoteTarget } from '@/components/overlay/note-layer';
import { isFollowed } from '@/lib/page/read/bare-text';
import { closest } from '@/lib/page/read/dom';

/** One thing to press, or to read as a whole, whatever stands in it. */
const WHOLE = 'button,a,label,option,[role="button"],[role="option"],[role="combobox"]';

/**
 * What the note of a text is put beside: the element that holds it, or the text itself where more follows in the same
 * element, its own box or another text. At the end of the element the note would then belong to that.
 * @param node the text, where the element holds it itself
 */
export const noteTarget = (element: Element, node?: Text): NoteTarget =>
  node && isFollowed(node) && !closest(element, WHOLE) ? node : element;
