/** How one component library marks up a form: CSS selectors only, so that a library is data. */
export interface ComponentLibrary {
  id: string;
  /** Part of a class that every page built with the library contains. */
  trace: string;
  /** One line of a form with its label and control. */
  formItems: string[];
  /** The element that stands for a whole widget, outermost first. */
  controlRoots: string[];
  /** Parts whose parent stands for the widget when no root is above them. */
  insideRoots?: string[];
  /** Those control roots that hold no native input of their own. */
  inputless?: string[];
  /** One choice in an open pop-up. */
  options: string[];
  /** Copies of a table for its outermost columns, right inside what holds them all, laid over it to stay in view. */
  fixedColumns?: string[];
  /** Lists that open elsewhere in the document. */
  popups: string[];
  /** What appears for a moment or on top: toasts, dialogs, tooltips, errors below a control. */
  messages: string[];
  /** One step of a steps bar. */
  steps: string[];
}
