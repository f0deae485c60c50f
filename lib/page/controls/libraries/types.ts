import type { ControlKind } from '../../types';

/** Where a library shows what was chosen, and how its pop-up is opened, read and emptied. */
export interface ListParts {
  /** What hears the press that opens the pop-up, inside the root. */
  opener: string;
  /** Pop-ups, anywhere in the document. */
  popup: string;
  option: string;
  /** Options, and items of columns, that cannot be chosen. */
  disabled: string;
  /** The root while it is locked, where no input inside tells. */
  locked?: string;
  /** Elements inside the root whose words are the chosen ones. */
  value?: string;
  /** The input inside the root that holds the chosen words instead. */
  valueInput?: string;
  /** Empties the control, inside the root. */
  clear: string;
  /** The columns of a cascader's pop-up, one a level. */
  column: string;
  item: string;
  /** The part of an item that hears the press, when it is not the item itself. */
  itemPressed?: string;
  /** What stands between the levels of a chosen path. */
  separator: string;
}

export interface DateParts {
  /** Pop-ups, anywhere in the document. */
  popup: string;
  /** Inputs inside the pop-up, for libraries that show the date in the root and take it in the pop-up. */
  popupInput?: string;
  clear: string;
}

export interface UploadParts {
  /** The names of the files that were taken. */
  name: string;
  /** Takes a file away again. */
  remove: string;
}

/** Copies of the outermost columns of a table, which lie over them while the rest scrolls. */
export interface FixedColumns {
  /** Such a copy, right inside the table. */
  copy: string;
  /** What scrolls inside the copy, along with the `leader` inside the table. */
  body: string;
  leader: string;
}

/**
 * A component library as its pages show it. Only what its authors promise to keep is used: the prefix of its classes
 * and the names of its parts, never generated names.
 */
export interface Library {
  /** The name of its file, as in `lib/page/libraries`. */
  id: string;
  /** The outermost element of each widget. */
  roots: Partial<Record<ControlKind, string>>;
  list: ListParts;
  date: DateParts;
  upload: UploadParts;
  fixedColumns?: FixedColumns;
}
