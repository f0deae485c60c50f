import type { ProvinceFile } from '@/lib/regions/telling';
import type { ReadinessInput } from './input';

/** `blocker`: the filing cannot go on like this. `warning`: it may be refused. `task`: to do. `note`: to know. */
export type ItemKind = 'blocker' | 'warning' | 'task' | 'note';

export type GroupId =
  | 'blockers'
  | 'account'
  | 'domain'
  | 'instance'
  | 'people'
  | 'documents'
  | 'statements'
  | 'phones'
  | 'addresses'
  | 'website'
  | 'app'
  | 'preapproval'
  | 'province'
  | 'stages'
  | 'after'
  | 'changes';

/** A Chinese text of the pages or papers with its meaning. */
export interface ChineseText {
  zh: string;
  en: string;
}

/** One thing to do or to know before filing. */
export interface ChecklistItem {
  /** Group and name, e.g. `domain/real-name`; the same in every checklist, so that a tick stays where it was. */
  id: string;
  group: GroupId;
  kind: ItemKind;
  text: string;
  /** Why it is asked, or what happens otherwise. */
  why?: string;
  /** How to do it: how to photograph a paper, what to do instead. */
  how?: string;
  /** The case in which it applies, where the answers do not decide it. */
  when?: string;
  chinese?: ChineseText[];
  /** The rule that found it, with a page of its own in the rule reference. */
  rule?: string;
  /** It differs from province to province. */
  fromProvince: boolean;
  /** Nobody has stated it for this province: it says so, and no more. */
  unknown: boolean;
  /** What is unknown, as a part of the one question to the provider. */
  open?: string;
  /** Paths of the province's facts that it tells. */
  facts: string[];
  source: string[];
}

/** What a group file writes; `checklist.ts` completes it. */
export type ItemDraft = Omit<
  ChecklistItem,
  'id' | 'group' | 'kind' | 'fromProvince' | 'unknown' | 'facts' | 'source'
> & {
  /** Name within the group. */
  name: string;
  /** `task` when not given. */
  kind?: ItemKind;
  unknown?: boolean;
  facts?: string[];
  source: string | readonly string[];
};

export interface Context {
  input: ReadinessInput;
  province: ProvinceFile;
  /** `YYYY-MM-DD` */
  today: string;
}

/** A part of the checklist. Adding one means adding a file in `groups` and naming it in `groups/index.ts`. */
export interface Group {
  id: GroupId;
  title: string;
  items(context: Context): ItemDraft[];
}

export interface ChecklistGroup {
  id: GroupId;
  title: string;
  items: ChecklistItem[];
}

export interface Checklist {
  input: ReadinessInput;
  province: ProvinceFile;
  groups: ChecklistGroup[];
}
