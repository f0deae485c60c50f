// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { filingEvidence, type FilingEvidence } from '@/lib/page/decide/filing-evidence';
import { kindBy } from '@/lib/page/decide/filing-score';
import { sectionOf } from '@/lib/page/decide/label-keys';
import { inPageSequence } from '@/lib/page/decide/page-sequence';
import { resolve } from '@/lib/page/decide/resolve';
import { finish } from '@/lib/page/read/slices';
import { TreeReader } from '@/lib/page/tie/tree-reader';
import type { FieldKey } from '@/lib/forms/types';

import { askedPages } from '../../markup/asked';
import { markupOf, portalPages, type PortalPage } from '../../markup/portals';

interface Sample {
  isFiling: boolean;
  evidence: FilingEvidence;
  /** How many labels a press would fill if the page were taken for a filing. */
  labels: number;
}

type Weights = Record<FieldKey, number>;

/** A page asks for a filing when the source leaves no doubt about one of its labels. */
const asksForFiling = ({ rows }: PortalPage): boolean =>
  rows.some((row) => 'label' in row && row.key !== null && !row.key.split('/').includes('-'));

/** Words gathered by field stand on pages that say nothing of how often one is asked. */
const pagesAsMet = (): PortalPage[] =>
  portalPages().filter(({ file }) => !file.includes('by-field'));

/** … and for nothing of one when none may be; of what is between nobody can say. */
const isKnown = (page: PortalPage): boolean =>
  asksForFiling(page) || page.rows.every((row) => !('label' in row) || row.key === null);

function sampleOf(page: PortalPage): Sample {
  document.title = page.title;
  document.body.innerHTML = markupOf(page);
  const tree = new TreeReader(document);
  const { ties, headings } = inPageSequence([tree]);
  const beside = finish(resolve(ties, headings, null))
    .flat()
    .filter(({ tie }) => tie.controls.length > 0 || tie.shown);
  return {
    isFiling: asksForFiling(page),
    evidence: filingEvidence([beside], [tree], headings, null),
    labels: beside.filter(({ certain }) => certain).length,
  };
}

const HEAVIEST = 3;
/** So many pages does what is known of a field's section count beside the pages that ask the field itself. */
const OF_SECTION = 4;

/** What each filing system that is documented asks, all of its steps together. */
const documented: readonly ReadonlySet<FieldKey>[] = [
  ...new Set(askedPages().map(({ system }) => system)),
].map(
  (system) =>
    new Set(
      askedPages()
        .filter((page) => page.system === system)
        .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ key }) => key))),
    ),
);

/** Each documented system stands for the many that file with it. */
const OF_SYSTEM = 3;

const count = (pages: readonly ReadonlySet<FieldKey>[], key: FieldKey): number =>
  pages.filter((asked) => asked.has(key)).length;

/**
 * How much oftener filings ask a field than other registers: the logarithm of the ratio. A field that few pages ask is
 * taken for what the others of its section are.
 */
function learn(samples: readonly Sample[]): Weights {
  const filings = [
    ...Array.from({ length: OF_SYSTEM }, () => documented).flat(),
    ...keysOf(samples, true),
  ];
  const others = keysOf(samples, false);
  const keys = [...new Set([...filings, ...others].flatMap((asked) => [...asked]))].toSorted();
  const share = (pages: readonly ReadonlySet<FieldKey>[], key: FieldKey): number => {
    const siblings = keys.filter((one) => sectionOf(one) === sectionOf(key));
    const all = siblings.reduce((sum, one) => sum + count(pages, one), 0);
    const usual = (all + 1) / (siblings.length * (pages.length + 2));
    return (count(pages, key) + OF_SECTION * usual + 0.5) / (pages.length + OF_SECTION + 1);
  };
  const weights: Weights = {};
  for (const key of keys) {
    const ratio = Math.log(share(filings, key) / share(others, key));
    const weight = Math.round(Math.min(HEAVIEST, ratio) * 2) / 2;
    if (weight > 0) weights[key] = weight;
  }
  return weights;
}

const keysOf = (samples: readonly Sample[], isFiling: boolean): ReadonlySet<FieldKey>[] =>
  samples
    .filter((one) => one.isFiling === isFiling)
    .map(({ evidence }) => new Set(evidence.asked.keys()));

const FOLDS = 5;
const SPLITS = 3;

/** Another order for each split, the same each time. */
const shuffled = <T>(all: readonly T[], seed: number): T[] => {
  let state = seed;
  const random = () => (state = (state * 48_271) % 2_147_483_647);
  return all
    .map((one) => [random(), one] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, one]) => one);
};

const labelsOf = (samples: readonly Sample[]) =>
  samples.reduce((sum, { labels }) => sum + labels, 0);

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

test('the weights are those that the pages give, and hold on pages that they were not learnt from', async () => {
  const samples = pagesAsMet().filter(isKnown).map(sampleOf);
  await expect(`${JSON.stringify(learn(samples), null, 2)}\n`).toMatchFileSnapshot(
    '../../../lib/page/decide/filing-weights.json',
  );
  const rows: string[] = [];
  const all = { wanted: 0, right: 0, wrong: 0 };
  for (let split = 1; split <= SPLITS; split++) {
    const pages = shuffled(samples, split);
    for (let fold = 0; fold < FOLDS; fold++) {
      const held = pages.filter((_, at) => at % FOLDS === fold);
      const weights = learn(pages.filter((_, at) => at % FOLDS !== fold));
      const read = held.filter(({ evidence }) => kindBy(evidence, weights) === 'sure');
      const wanted = labelsOf(held.filter(({ isFiling }) => isFiling));
      const right = labelsOf(read.filter(({ isFiling }) => isFiling));
      const wrong = labelsOf(read) - right;
      rows.push(
        `${split}.${fold + 1} ${right} of ${wanted} labels kept, ${wrong} of other registers`,
      );
      all.wanted += wanted;
      all.right += right;
      all.wrong += wrong;
    }
  }
  rows.push(
    `all ${percent(all.right, all.wanted)} of the labels kept, ${percent(all.right, all.right + all.wrong)} of those taken are of filings`,
  );
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('filing-weights.txt');
  expect(all.right / (all.right + all.wrong)).toBeGreaterThanOrEqual(0.985);
  expect(all.right / all.wanted).toBeGreaterThanOrEqual(0.95);
});
