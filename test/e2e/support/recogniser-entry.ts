import type { SystemId } from '@/lib/forms/types';
import { PageReader } from '@/lib/page/page-reader';
import type { RecognisedField } from '@/lib/page/types';

export interface Recogniser {
  recognise: typeof recognise;
}

/** A field as recognition found it, with the elements that stand for it. */
export interface Found {
  key: string;
  index: number;
  certain: boolean;
  label: Element;
  controls: Element[];
  readOnly: boolean;
}

/** Reads the page as the overlay does, visibility settled. */
export function recognise(system: SystemId | null) {
  const reader = new PageReader(document, { system });
  reader.settleVisibility();
  const reading = reader.read();
  return {
    fields: reading.fields.map(describe),
    texts: reading.texts.map(({ kind, zh }) => ({ kind, zh })),
  };
}

const describe = ({ key, index, certain, label, controls }: RecognisedField): Found => ({
  key,
  index,
  certain,
  label,
  controls: controls.flatMap(({ elements }) => [...elements]),
  readOnly: controls.every(({ kind }) => kind === 'read-only'),
});
