/** submitting */
const DOUBLED = new Set(
  'transfer refer forget begin plan permit cancel submit scan set get log stop skip drag crop run cut put let split'.split(
    ' ',
  ),
);

/** uploading */
export const gerund = (base: string): string => {
  if (base.includes(' and ')) return base.split(' and ').map(gerund).join(' and ');
  const [first = '', ...others] = base.replace(/^OK\b/u, 'confirm').split(' ');
  const stem =
    first.endsWith('e') && !first.endsWith('ee')
      ? first.slice(0, -1)
      : DOUBLED.has(first)
        ? first + first.slice(-1)
        : first;
  return [`${stem}ing`, ...others].join(' ');
};

/** check documents again: how it is done stands behind what it is done to; null for a deed with a thing of its own. */
export function doneTo(base: string, thing: string): string | null {
  const [, deed, manner] = MANNER.exec(base) ?? [];
  if (deed) return `${deed} ${thing} ${manner}`;
  return OWN_THING.test(base) ? null : `${base} ${thing}`;
}

const MANNER =
  /^(\w+) ((?:again|by (?:hand|face|force|real name|video)|automatically|beforehand|anew|aloud|offline|later|on behalf|to another holder|with one press)\b.*)$/u;
export const OWN_THING =
  /^\w+ (?:an?|the|your|identity|priority|effect|provider|us|settings|changes)\b/u;

/** What is done where nothing is named that it is done to: log in, and not log in to. */
export const toDo = (base: string): string =>
  base.replace(/ (?:to|for|of|about|with|in(?= to))$/u, '');
