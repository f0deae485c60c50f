import type { Evidence } from '../types';
import type { ControlItem } from '../items/items';
import type { LabelItem } from '../items/labels';

/** A label with the controls that belong to it. A column's label has one tie for each row. */
export interface Tie {
  label: LabelItem;
  controls: ControlItem[];
  /** What the page shows instead of a control, e.g. carried over from an earlier step. */
  shown: Element | null;
  /** The smallest element around label and controls. */
  row: Element | null;
  evidence: Evidence[];
}

/** Whether the page has a control for the label, or shows its value. */
export const isAnswered = ({ controls, shown }: Tie): boolean =>
  controls.length > 0 || shown !== null;

/** A label to which nothing belongs. */
export const alone = (label: LabelItem): Tie => ({
  label,
  controls: [],
  shown: null,
  row: null,
  evidence: [],
});
