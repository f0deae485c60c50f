import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { type IconName, ICONS } from '@/components/ui/icons';
import { sprite } from '@/scripts/sprite/sprite';

const sheet = sprite();

test('every drawing is in the sheet, under the name that it has here, in the colour of the text', () => {
  const ids = [...sheet.matchAll(/<symbol id="([\w-]+)"/gu)].map(([, id]) => id);
  expect(ids).toEqual(Object.keys(ICONS));
  expect(sheet).not.toMatch(/#[0-9a-f]{3,6}\b|<script|href=/iu);
});

test('every drawing is shown somewhere, and every place has one of its own', () => {
  const pages = readFileSync('components/manager/pages.ts', 'utf8');
  const places = [...pages.matchAll(/\bid: '([\w-]+)'/gu)].map(([, id = '']) => id);
  expect(places).toContain('settings');
  const code = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join('components', name), 'utf8'))
    .join('\n');
  const unused = Object.keys(ICONS).filter(
    (name) => !places.includes(name) && !new RegExp(`['"]${name}['"]`, 'u').test(code),
  );
  expect(unused).toEqual([]);
  const drawings = places.map((place) => ICONS[place as IconName]);
  expect(new Set(drawings).size).toBe(places.length);
});
