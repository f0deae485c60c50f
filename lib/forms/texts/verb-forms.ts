/** submitting */
const DOUBLED = new Set(
  'transfer refer forget begin plan permit cancel submit scan set get log stop skip drag crop run cut put let split'.split(
    ' ',
  ),
);

/** uploading */
export const gerund = (base: string): string => {
  if (base.includes(' and ')) return base.split(' and ').map(gerund).join(' and ');
  const [first = '', ...others] = base.split(' ');
  const stem =
    first.endsWith('e') && !first.endsWith('ee')
      ? first.slice(0, -1)
      : DOUBLED.has(first)
        ? first + first.slice(-1)
        : first;
  return [`${stem}ing`, ...others].join(' ');
};

/** What is done where nothing is named that it is done to: log in, and not log in to. */
export const toDo = (base: string): string =>
  base.replace(/ (?:to|for|of|about|with|in(?= to))$/u, '');
