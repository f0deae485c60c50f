import type { Values } from '@/lib/forms/values';
import { plainText, type PlainText } from './find-words';

const LENGTH = 4;

/**
 * Four-character parts of names, and whether they are idioms. The list of all of them is too heavy to load with the
 * rules: whoever runs them looks the parts up that are open (`openParts`) and hands over what is known (`learn`).
 */
const known = new Map<string, boolean>();

/** The first four-character idiom (成语) in a name, as far as it has been looked up. */
export function findIdiom(plain: PlainText): string | undefined {
  return partsOf(plain).find((part) => known.get(part));
}

/** What has to be looked up before the names of a form can be judged. */
export function openParts(values: Values): string[] {
  const names = values.all('website.name').map(({ value }) => plainText(value));
  return [...new Set(names.flatMap(partsOf))].filter((part) => !known.has(part));
}

/** Notes which of the parts that were looked up are idioms. */
export function learn(parts: Iterable<string>, idioms: Iterable<string>): void {
  for (const part of parts) known.set(part, false);
  for (const idiom of idioms) known.set(idiom, true);
}

function partsOf({ text }: PlainText): string[] {
  return Array.from({ length: Math.max(0, text.length - LENGTH + 1) }, (_, at) =>
    text.slice(at, at + LENGTH),
  ).filter((part) => /^\p{Script=Han}{4}$/u.test(part));
}

/** The idioms of a list in which they stand one after another (`public/idioms.txt`). */
export function idiomsOfList(list: string): Set<string> {
  const idioms = new Set<string>();
  for (let at = 0; at < list.length; at += LENGTH) idioms.add(list.slice(at, at + LENGTH));
  return idioms;
}
