import { browser } from 'wxt/browser';

import { idiomsOfList } from '@/lib/rules/naming/idioms';

/** Read once while the worker lives; it stands in the extension's own files. */
let list: Promise<ReadonlySet<string>> | undefined;

/** Which of these four-character parts of a name are idioms. */
export async function idiomsAmong(parts: readonly string[]): Promise<string[]> {
  list ??= readList();
  const idioms = await list.catch((error: unknown) => {
    list = undefined;
    throw error;
  });
  return parts.filter((part) => idioms.has(part));
}

async function readList(): Promise<ReadonlySet<string>> {
  // oxlint-disable-next-line no-restricted-globals -- a file of the extension itself: nothing goes out
  const answer = await fetch(browser.runtime.getURL('/idioms.txt'));
  return idiomsOfList(await answer.text());
}
