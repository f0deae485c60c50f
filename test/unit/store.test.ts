import { existsSync, readFileSync } from 'node:fs';

import { imageSize } from 'image-size';
import { expect, test } from 'vitest';

import { GECKO_ID, manifest } from '@/lib/manifest';

const listing = readFileSync('store/listing.md', 'utf8');
const english = readFileSync('locales/en.yml', 'utf8');

const under = (heading: string): string =>
  listing
    .split(/^## /m)
    .find((part) => part.startsWith(heading))
    ?.slice(heading.length)
    .trim() ?? '';

test('the listing gives a reason for each permission, and for no other', () => {
  const rows = [...under('Why each permission').matchAll(/^\| `(\S+?)`.*? \| (.+) \|$/gm)];
  const names = rows.map(([, name = '']) => name);
  expect(names.toSorted()).toEqual(
    [...manifest.permissions, ...manifest.optional_host_permissions].toSorted(),
  );
  expect(rows.filter(([, , why = '']) => !/^[A-Z].{20,}\.$/.test(why))).toEqual([]);
});

test('its name and summary are those of the extension, and not too long for the stores', () => {
  const summary = under('Summary (132 characters at most)');
  expect(summary.length).toBeLessThanOrEqual(132);
  expect(english).toContain(`extDescription: ${summary}\n`);
  expect(english).toContain(`extName: ${under('Name')}\n`);
});

test('whoever uploads is told the name for Firefox as it is', () => {
  expect(readFileSync('store/README.md', 'utf8')).toContain(GECKO_ID);
});

test.each([
  ['1-plan', 1280, 800],
  ['2-filled', 1280, 800],
  ['3-checked', 1280, 800],
  ['4-licence', 1280, 800],
  ['tile-440x280', 440, 280],
  ['logo-300x300', 300, 300],
])('the picture %s has the size that the stores ask for', (name, width, height) => {
  const file = `store/pictures/${name}.png`;
  expect(existsSync(file)).toBe(true);
  expect(imageSize(readFileSync(file))).toMatchObject({ width, height, type: 'png' });
});
