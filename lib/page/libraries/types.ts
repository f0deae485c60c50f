import type { ControlKind } from '../types';

/**
 * All that is known of one component library: CSS selectors only, so that a library is data. Only what its authors
 * promise to keep is used: the prefix of its classes and the names of its parts, never generated names.
 */
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
  /** Uploads that make an input only once they are pressed. */
  pressed?: PressedUpload[];
  /** One choice in an open pop-up. */
  options: string[];
  fixedColumns?: FixedColumns;
  /** Lists that open elsewhere in the document. */
  popups: string[];
  /** What appears for a moment or on top: toasts, dialogs, tooltips, errors below a control. */
  messages: string[];
  /** One step of a steps bar. */
  steps: string[];
  /** The label or the row of a field that must be filled. */
  requiredMarks?: string[];
  /** Columns of a form row that hold the control; a finding goes to their end. */
  controlColumns?: string[];
  /** Frames of a single box, which have no room for a line of ours. */
  boxFrames?: string[];
  switches?: Switches;
  /** Lies over the page while a pop-up is open. */
  backdrop?: string;
  /** A group of radio buttons that hears when a button is let go. */
  hearsLetGo?: string;
  /** Tables that never ask again how high their rows are: nothing of ours may stand in one. */
  frozenRows?: string;
  drawn?: Drawn;
  /** Boxes of the page that the library hides, since it draws its own after them. */
  replaced?: string;
  /** The hidden box right after one to type into that holds what the page sends; the other may show a prompt as its value. */
  sent?: string;
  /** How its widgets are read and written; null where it has none, or nobody could try it: they are explained only. */
  writers: Writers | null;
}

/** What a library draws right after a control of the browser's, which it hides. */
interface Drawn {
  list: string;
  /** The options in such a list, as many as the hidden one has: only a press on one is heard. */
  option: string;
  /** Such a radio button, tick box or switch. */
  choice: string;
}

/** Tick boxes of another look. */
interface Switches {
  /** A switch without an input of its own. */
  root?: string;
  /** Such a switch while it is on, where its role does not tell. */
  on?: string;
  /** What stands for the switch where its input is hidden inside. */
  around?: string;
}

export interface Writers {
  /** The outermost element of each widget. */
  roots: Partial<Record<ControlKind, string>>;
  /** Where it has lists of its own. */
  list?: ListParts;
  date: DateParts;
  /** Where it shows what was taken in a way of its own. */
  upload?: UploadParts;
}

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
  /** What stands between several chosen words where one input shows them all. */
  several?: string;
  /** Empties the control, inside the root. */
  clear: string;
  /** The box without a cross, inside the root, that is emptied by deleting what is in it. */
  deleted?: string;
  /** The columns of a cascader's pop-up, one a level. */
  column: string;
  item: string;
  /** The part of an item that hears the press, when it is not the item itself. */
  itemPressed?: string;
  /** Takes what stands in the columns, where a press on an item alone does not. */
  confirm?: string;
  /** What stands between the levels of a chosen path. */
  separator: string;
}

/** A calendar that shows a month, and on each day tells its date. */
export interface CalendarParts {
  day: string;
  /** The attribute of a day that tells year, month and day. */
  date: string;
  /** A year, and a month, back and on. */
  back: readonly [string, string];
  on: readonly [string, string];
}

interface DateParts {
  /** What opens the pop-up, where the input does not. */
  opener?: string;
  /** Pop-ups, anywhere in the document. */
  popup: string;
  /** Inputs inside the pop-up, for libraries that show the date in the root and take it in the pop-up. */
  popupInput?: string;
  clear: string;
  /** Where the date is pressed in the calendar, since what is typed may be heard late or not at all. */
  calendar?: CalendarParts;
  /** As in a list. */
  deleted?: string;
  /** The button inside the pop-up that empties the control. */
  emptied?: string;
  /** What stands between start and end where one input shows both. */
  separator?: string;
  /** Enter does not take what was typed: it picks the day on which the calendar stands, or ends the typing. */
  takesNoEnter?: true;
}

interface UploadParts {
  /** The names of the files that were taken. */
  name: string;
  /** One of the files that were taken, where it shows a picture in place of a name. */
  item?: string;
  /** Takes a file away again. */
  remove: string;
}

interface PressedUpload {
  root: string;
  /** The names or pictures that were taken, inside. */
  taken: string;
}

/** Copies of the outermost columns of a table, which lie over them while the rest scrolls. */
interface FixedColumns {
  /** Such a copy, right inside the table. */
  copy: string;
  /** What scrolls inside the copy, along with the `leader` inside the table. */
  body: string;
  leader: string;
}
