import type { SystemId } from '@/lib/forms/types';
import { PageReader } from '@/lib/page/page-reader';
import { finish } from '@/lib/page/read/slices';
import type { PageReading, RecognisedField } from '@/lib/page/types';
import { watchPage } from '@/lib/page/watch-page';

export interface Recogniser {
  recognise: typeof recognise;
  watch: typeof watch;
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
  reader.findShadowRoots();
  finish(reader.settling());
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

/** The fields alone, their controls untouched. */
export const keys = (): string[] =>
  new PageReader(document, { system: null }).read().fields.map(({ key }) => key);

/** Watches the page and keeps its readings. */
export function watch(system: SystemId | null) {
  const readings: PageReading[] = [];
  const life = new AbortController();
  watchPage(document, { system }, (reading) => readings.push(reading), life.signal);
  return { readings, stop: () => life.abort() };
}
