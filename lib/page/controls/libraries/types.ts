import type { ControlKind } from '../../types';

/** How a pop-up list of a library is told apart, opened and emptied. */
export interface ListParts {
  /** What to press so that the list opens; the root itself when it is missing. */
  opener?: string;
  /** The pop-up, anywhere in the document. */
  popup: string;
  /** One entry of the pop-up. */
  option: string;
  /** The element of an entry that hears a press, when it is not the entry itself. */
  pressed?: string;
  /** An entry that cannot be chosen. */
  disabled?: string;
  /** The chosen words, inside the root. */
  value: string;
  /** An input inside the root that holds the chosen words instead. */
  valueInput?: string;
  /** Empties the control. */
  clear?: string;
  /** Takes one of several chosen words away. */
  remove?: string;
  /** Present inside the root, or the root itself, when several can be chosen. */
  multiple?: string;
  /** The box in which a search is typed. */
  search?: string;
}

/** A cascader's pop-up has one column for each level. */
export interface CascaderParts extends ListParts {
  column: string;
  /** What stands between the levels in the shown value. */
  separator: RegExp;
}

export interface DateParts {
  /** The pop-up, anywhere in the document. */
  popup: string;
  /** The inputs inside the root, in order; a range has two. */
  input: string;
  /** Inputs inside the pop-up, for libraries that show the value in the root and take it in the pop-up. */
  popupInput?: string;
  clear?: string;
}

export interface UploadParts {
  /** The names of the files that were taken. */
  name: string;
  /** Takes a file away again. */
  remove: string;
}

/**
 * A component library as its pages show it. Only what its authors promise to keep is used: the prefix of its classes
 * and the names of its parts, never generated names.
 */
export interface Library {
  /** The name of its file, as in `lib/page/libraries`. */
  id: string;
  /** One row of a form, and the label in it. */
  /** The outermost element of each widget. */
  roots: Partial<Record<ControlKind, string>>;
  list?: ListParts;
  cascader?: CascaderParts;
  date?: DateParts;
  upload?: UploadParts;
}
