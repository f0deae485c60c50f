// @vitest-environment happy-dom

import { parse, wcagContrast } from 'culori';
import { expect, test } from 'vitest';

import { OURS } from '@/components/overlay/ink';
import { toCss } from '@/components/overlay/colour';

import { SCHEMES, tokensOf } from './tokens';

const tokens = tokensOf('components/ui/tokens.css');
const page = tokensOf('components/practice/tokens.css');

const GROUNDS = ['surface', 'surface-sunken', 'surface-raised', 'surface-hover'];
const MEANINGS = ['accent', 'error', 'warning', 'info', 'right', 'personal', 'ours'];

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for the bounds of what is operated and for what has the focus (1.4.11). */
const READABLE = 4.5;
const SEEN = 3;

const pairs: [above: string, below: string, least: number][] = [
  ...['text', 'text-muted', 'text-faint'].flatMap((text) =>
    GROUNDS.map((ground): [string, string, number] => [text, ground, READABLE]),
  ),
  ...MEANINGS.flatMap((meaning) =>
    [...GROUNDS, `${meaning}-soft`].map((ground): [string, string, number] => [
      meaning,
      ground,
      READABLE,
    ]),
  ),
  ...['text', 'text-muted'].flatMap((text) =>
    MEANINGS.map((meaning): [string, string, number] => [text, `${meaning}-soft`, READABLE]),
  ),
  ['on-accent', 'accent', READABLE],
  ['on-accent', 'accent-hover', READABLE],
  ...['border-strong', 'focus'].flatMap((line) =>
    ['surface', 'surface-sunken', 'surface-raised'].map((ground): [string, string, number] => [
      line,
      ground,
      SEEN,
    ]),
  ),
];

const contrast = (of: Map<string, string>, above: string, below: string): number =>
  wcagContrast(of.get(above) ?? '', of.get(below) ?? '');

test.each(SCHEMES)('%s: every text can be read on every ground that it stands on', (scheme) => {
  const failing = pairs
    .map(([above, below, least]) => ({
      above,
      below,
      least,
      is: contrast(tokens[scheme], above, below),
    }))
    .filter(({ is, least }) => !(is >= least))
    .map(({ above, below, is }) => `${above} on ${below}: ${is.toFixed(2)}`);
  expect(failing).toEqual([]);
});

test('the practice form can be read as well', () => {
  for (const text of ['page-text', 'page-muted', 'page-accent', 'page-star'])
    expect(contrast(page.light, text, 'page'), text).toBeGreaterThanOrEqual(READABLE);
  expect(contrast(page.light, 'page-box', 'page')).toBeGreaterThanOrEqual(SEEN);
});

test('meanings are told apart from each other in light and in dark', () => {
  for (const scheme of SCHEMES) {
    const colours = MEANINGS.map((meaning) => tokens[scheme].get(meaning));
    expect(new Set(colours).size).toBe(MEANINGS.length);
  }
});

test('notes take the colours of the tokens where the page’s own cannot be read', () => {
  const own = ['text-muted', 'text'].flatMap((name) =>
    SCHEMES.map((scheme) => parse(tokens[scheme].get(name) ?? '')),
  );
  const told = own.map((colour) => {
    if (colour?.mode !== 'rgb') throw new Error('A token is no colour.');
    const { r, g, b } = colour;
    return toCss({ red: r * 255, green: g * 255, blue: b * 255, alpha: 1 });
  });
  expect(OURS.map(toCss)).toEqual(told);
});
