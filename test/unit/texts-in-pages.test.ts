import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { textsOf } from '@/lib/texts-in-pages';
import { screenTexts, SHOWN_IN_PAGES } from '@/scripts/texts-in-pages';

describe('texts of the screens in scripts of pages', () => {
  const { t } = textsOf({
    overlay_close: 'Close',
    overlay_chosen: '$2 was chosen in $1, and $2 again',
    pill_empty: '$1 empty field | $1 empty fields',
  });

  it.each([
    [['overlay.close'], 'Close'],
    [['overlay.chosen', ['a list', '$1']], '$1 was chosen in a list, and $1 again'],
    [['overlay.chosen', ['a list']], ' was chosen in a list, and  again'],
    [['pill.empty', 1], '1 empty field'],
    [['pill.empty', 0], '0 empty fields'],
    [['pill.empty', 12], '12 empty fields'],
    [['pill.empty', 12, ['twelve']], 'twelve empty fields'],
  ] as [Parameters<typeof t>, string][])('says %j as “%s”', (asked, said) => {
    expect(t(...asked)).toBe(said);
  });

  it('names a text that they have not', () => {
    expect(() => t('popup.title')).toThrow('popup.title');
  });

  it('has every one that a frame or the overlay names', async () => {
    const texts = Object.keys(await screenTexts('locales/en.yml'));
    const named = ['components/frame', 'components/overlay']
      .flatMap((room) => readdirSync(room, { withFileTypes: true }))
      .filter((file) => file.isFile())
      .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
      .flatMap((source) => [...source.matchAll(/i18n\.t\(([^,)]*)/gu)])
      .flatMap(([, key = '']) => [...key.matchAll(/['`]([\w.]+)/gu)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(30);
    for (const name of named) {
      expect(SHOWN_IN_PAGES.some((shown) => name.startsWith(shown))).toBe(true);
      expect(texts.some((text) => text.startsWith(name.replaceAll('.', '_')))).toBe(true);
    }
  });
});
