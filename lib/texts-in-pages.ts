/** A count, or what stands for `$1`, `$2` and so on; a count alone stands for `$1` too. */
type Told = number | readonly string[];

/**
 * The texts of the screens as scripts in pages have them, in the script itself: the browser lets a page wait while it
 * reads them for the first time, and tells none to scripts of an extension that was updated.
 * @param texts by name, with `_` for each dot; one and several of a thing stand on two sides of ` | `
 */
export function textsOf(texts: Readonly<Record<string, string>>) {
  return {
    t(name: string, ...told: readonly Told[]): string {
      const text = texts[name.replaceAll('.', '_')];
      if (text === undefined) throw new Error(`Scripts in pages have no text ${name}.`);
      const count = told.find((one) => typeof one === 'number');
      const parts = told.find((one) => typeof one !== 'number') ?? [String(count)];
      const form = count === undefined ? text : (text.split(' | ')[count === 1 ? 0 : 1] ?? text);
      return form.replace(/\$(\d)/gu, (_, at: string) => parts[Number(at) - 1] ?? '');
    },
  };
}
