import type { MessageOf } from '@/lib/contract';
import type { Finding } from '@/lib/rules/types';
import type { Binding } from '@/lib/page/number/bindings';

/** What the person said about a site: labels, names of elements, rules and fields; nothing that was entered. */
export interface SiteNotes {
  /** What controls are that were not recognised. */
  bindings: readonly Binding[];
  /** Findings that the person does not want to see again. */
  ignored: readonly IgnoredPlace[];
}

export type IgnoredPlace = Pick<Finding, 'rule' | 'field' | 'index'>;

/** Names a binding; the same control of a site has one at most. */
export const bindingId = ({ label, structure, ordinal }: Omit<Binding, 'key' | 'index'>): string =>
  `${label} ${structure} ${ordinal}`;

/** What a frame asks of the worker, which alone reaches the storage and knows which site asks. */
export interface SiteNotesContract {
  'site-notes'(): SiteNotes;
  'keep-binding'(about: { binding: Binding }): null;
  'forget-binding'(about: { id: string }): null;
  'ignore-finding'(about: { place: IgnoredPlace }): null;
}

export type SiteNotesRequest = MessageOf<SiteNotesContract>;

/** From the worker to every frame of a site: its notes are others now. */
export interface SiteNotesNews {
  type: 'site-notes-changed';
  origin: string;
}
