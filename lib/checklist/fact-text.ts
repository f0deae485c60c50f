import { sourceOf } from '@/lib/forms';
import * as say from './english/fact-text';

/** A note of a province's fact file: what it says, and the sources that it names itself. */
export interface FactText {
  text: string;
  source: string[];
}

const SOURCES = /\s*\(((?:[a-z0-9]+-[a-z0-9-]+)(?:, [a-z0-9]+-[a-z0-9-]+)*)\)\s*$/;

/** A note as it is shown: its sources apart, and without hints to documents that the person does not have. */
export function factText(note: string): FactText {
  const source = SOURCES.exec(note)?.[1]?.split(', ') ?? [];
  const text = note
    .replace(SOURCES, '')
    .replace(/[;,] see [a-z-]+\.md(?=[.;]|$)/g, '')
    .replaceAll('`materials`', say.thisList)
    .replace(/^Seed: (\p{L})/u, (_, first: string) => say.text(first))
    .replace(/^Seed\b/, say.alibabaCloudsGuides)
    .trim();
  return { text: text.charAt(0).toUpperCase() + text.slice(1), source };
}

/** The name and edition of a source as a sentence calls it. */
export function publisherOf(source: string): string {
  const { publisher = source, date = '' } = sourceOf(source) ?? {};
  const year = /\d{4}/.exec(date)?.[0];
  return (
    {
      'tencent-prov-2022': 'Tencent Cloud, 2022',
      'tencent-crossprov-2022': 'Tencent Cloud, 2022',
      'tencent-legalrep-2022': 'Tencent Cloud, 2022',
      'huawei-kb-2026': 'Huawei Cloud, 2026',
      'ali-prov-2019': 'Alibaba Cloud, 2019-09',
    }[source] ?? [publisher, year].filter(Boolean).join(', ')
  );
}

/** Every source id once. */
export function sources(...ids: (string | readonly string[])[]): string[] {
  return [...new Set(ids.flat())];
}
