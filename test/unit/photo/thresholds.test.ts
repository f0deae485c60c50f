import { expect, it } from 'vitest';

import thresholds from '@/lib/photo/data/thresholds.json';

const entries = (node: object, path: string): [string, Record<string, unknown>][] =>
  'value' in node
    ? [[path, node as Record<string, unknown>]]
    : Object.entries(node).flatMap(([name, child]) => entries(child as object, `${path}.${name}`));

it.each(entries(thresholds, 'thresholds'))('%s says why', (_, entry) => {
  expect(String(entry.reason).length).toBeGreaterThan(20);
});
