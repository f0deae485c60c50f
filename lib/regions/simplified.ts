import data from './data/simplified.json';

let simplifiedOf: ReadonlyMap<string, string> | undefined;

function table(): ReadonlyMap<string, string> {
  const pairs = [...data.pairs];
  return new Map(
    pairs.flatMap((character, at) =>
      at % 2 === 0 ? [[character, pairs[at + 1] ?? character] as const] : [],
    ),
  );
}

/**
 * A text with its traditional characters made simplified, one for one, so that places in it stay where they are. Only
 * for comparing: characters with several simplified forms get the most usual one.
 */
export function simplified(text: string): string {
  simplifiedOf ??= table();
  const known = simplifiedOf;
  return text.replaceAll(/\p{Script=Han}/gu, (character) => known.get(character) ?? character);
}
