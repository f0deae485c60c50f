import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

import { builds } from './builds';

/** What `#i18n` stands for. */
const GENERATED = /\/\.wxt\/i18n\/index\.ts$/u;

/** The beginnings of the names of all texts that scripts in pages show. */
export const SHOWN_IN_PAGES = [
  'overlay.',
  'pill.',
  'severity.',
  'photo.step.',
  'common.unexpected',
];

/**
 * A Vite plugin. Scripts that run in pages have their texts in them, by `lib/texts-in-pages.ts`.
 * @param root what `@/` stands for
 * @param inPages their entry points
 * @param said a text in the language of the build, by its name
 */
export function textsInPages(
  root: string,
  inPages: readonly string[],
  said: (name: string, english: string) => string = (_, english) => english,
): Plugin {
  let isInPages = false;
  return {
    name: 'texts-in-pages',
    enforce: 'pre',
    configResolved(config) {
      isInPages = builds(config, inPages);
    },
    async load(id) {
      if (!isInPages || !GENERATED.test(id)) return null;
      const file = `${root}/locales/en.yml`;
      this.addWatchFile(file);
      const texts = Object.entries(await screenTexts(file))
        .filter(([name]) => SHOWN_IN_PAGES.some((shown) => name.startsWith(inBrowser(shown))))
        .map(([name, english]) => [name, said(name, english)]);
      return `import { textsOf } from '@/lib/texts-in-pages';
export const i18n = textsOf(${JSON.stringify(Object.fromEntries(texts))});`;
    },
  };
}

/** All texts of the screens as the browser has them. */
export async function screenTexts(file: string): Promise<Record<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(file));
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

const inBrowser = (name: string): string => name.replaceAll('.', '_');
