import type { AppPlatform } from '@/lib/forms/app-platforms';
import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';
import type { ControlKind, Obstacle } from '@/lib/page/types';

/** One control of a field, and what it says of the form of its value. */
export interface Box {
  kind: ControlKind;
  /** Its own words: placeholder, name for assistive tools, title, the short text right before it. */
  hint: string;
  /** What stands behind it, before any other control. */
  advice?: string;
  held: string;
  /** The most characters that it takes, where it says so. */
  longest?: number;
}

/** One recognised field as the popup and the panel see it: no elements, only what a plan needs. */
export interface FieldState {
  /** `RecognisedField.id`. */
  id: string;
  key: FieldKey;
  index: number;
  labelText: string;
  /** Of lists of places: the address in whose row they stand. */
  regionOf?: FieldKey;
  /** Of an address: lists of its region stand before its box. */
  isBehindRegion?: boolean;
  /** What these will hold of the address, in a plan. */
  regionBefore?: string;
  /** Of a package of an App: the platform that the page asks it for. */
  platform?: AppPlatform;
  control: ControlKind;
  /** What it holds now, in the words of `FieldValue.value`. */
  value: string;
  list?: readonly string[];
  /** The page's own texts of the same, control by control: whether it changed since is told by these. */
  held: readonly string[];
  /** How many controls the label owns: province, city and district are three. */
  parts: number;
  boxes?: readonly Box[];
  /** What the list of country codes before a phone’s box stands on; empty when nothing is chosen in it. */
  country?: string;
  /** Values of the same list that the page shows as text; they need no box. */
  beside?: readonly string[];
  /** The button of the page that adds a box for one more, in both languages, and whether it does only that. */
  addsBox?: { name: string; mayPress: boolean };
  /** What the page puts before the box and takes as a part of the value: a region, `www.`. */
  prefix?: string;
  /** Option texts of the page, when they are known. */
  options: readonly string[] | null;
  obstacle: Obstacle | null;
  certain: boolean;
  required: boolean;
}

/** The website blocks of a page, and its button for one more in both languages. */
export interface WebsiteBlocks {
  count: number;
  button: { name: string; mayPress: boolean };
}

/** What a frame asks, as far as a plan needs it. */
export interface FrameFields {
  frame: string;
  fields: readonly FieldState[];
  blocks?: WebsiteBlocks | null;
}

/** What one press will do with one field. */
export type PlannedAction =
  /** `objection`: why a rule will complain of it all the same. */
  | {
      action: 'fill';
      texts: readonly string[];
      conversion?: string;
      addBoxes?: number;
      objection?: string;
    }
  | { action: 'already-right' }
  | { action: 'keep-yours'; yours: string; ours: string }
  /** Our own rules would complain of it: filled once the person takes the repair, or the value as it is. */
  | { action: 'refused'; reason: string; fix?: { label: string; value: string } }
  /** `otherOrder`: what the page only shows belongs to somebody else than what the profile has. */
  | {
      action: 'cannot';
      reason: string;
      copy?: string;
      otherOrder?: { shown: string; ours: string };
    }
  | { action: 'needs-you'; reason: string };

export interface PlanItem {
  field: FieldState;
  /** The profile's value, as shown in the preview. */
  shown: string;
  /** Filled once these are, because the page offers it only then. */
  after?: readonly FieldKey[];
  planned: PlannedAction;
}

export interface Plan {
  /** Changes whenever the plan changes, so that a press runs exactly the plan that was on show. */
  id: string;
  frame: string;
  items: readonly PlanItem[];
  /** How many website blocks it adds in the end. */
  addBlocks: number;
  /** What is filled once a choice of the plan has brought its fields onto the page. */
  opened: readonly FieldValue[];
  /** Fields of the profile that this page does not ask. */
  notOnPage: readonly FieldKey[];
}

/** What a frame is told to write: exactly what the preview showed, where it showed it. */
export interface FillRequest {
  plan: string;
  items: readonly FillRequestItem[];
  /** How many website blocks are added after that, by the page's own button. */
  addBlocks?: number;
  /** What goes into fields that the items bring onto the page. */
  opened?: readonly FieldValue[];
}

export interface FillRequestItem {
  id: string;
  key: string;
  index: number;
  labelText: string;
  /** What the field held when the plan was made; when it holds something else now, it is left alone. */
  was: readonly string[];
  texts: readonly string[];
  /** How many boxes are missing for them: so often the page's own button for one more is pressed first. */
  addBoxes?: number;
  /** The pictures for an upload, base64. */
  files?: readonly { name: string; type: string; data: string }[];
}

export type Outcome =
  | 'filled'
  | 'already-right'
  | 'kept-yours'
  | 'did-not-stick'
  /** Not part of the plan: the page changed it when something else was filled. */
  | 'changed-by-page'
  | 'not-found'
  | 'cannot'
  | 'needs-you'
  | 'cancelled';

export interface ReportItem {
  id: string;
  key: FieldKey;
  index: number;
  labelText: string;
  outcome: Outcome;
  reason?: string;
  /** A value to copy by hand where it could not be filled. */
  copy?: string;
}

export interface Report {
  /** `undo` gives back what was there, `clear` empties what was filled. */
  of: 'fill' | 'undo' | 'clear';
  plan: string;
  frame: string;
  items: readonly ReportItem[];
  /** What came of the website blocks that were to be added or taken away. */
  remark?: string;
  canUndo: boolean;
}
