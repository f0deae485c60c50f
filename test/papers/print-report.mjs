import { print } from '../photos/tables.mjs';

const SURE_STATES = new Set(['seal', 'watermark']);

/** Prints the tables of a report: by state, by key, what was wrong, and the closing sums. */
export function printReport(outcomes) {
  const judged = outcomes.flatMap(({ file, kind, state, values }) =>
    values.map((value) => ({ file, kind, state, ...value })),
  );
  print(
    '\n## By state\n\n| state | papers | fields right | kind told |\n| --- | --- | --- | --- |',
  );
  for (const [state, values] of groups(judged, ({ state }) => state)) {
    const papers = outcomes.filter((one) => one.state === state);
    const told = papers.filter(({ kind, told }) => kind === told).length;
    print(`| ${state} | ${papers.length} | ${share(values)} | ${told} |`);
  }
  print('\n## By kind\n\n| kind | fields right |\n| --- | --- |');
  for (const [kind, values] of groups(judged, ({ kind }) => kind))
    print(`| ${kind} | ${share(values)} |`);
  print(
    '\n## By key\n\n| key | right | right where nothing lies over it | checked | read | please compare | not found |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const [key, values] of groups(judged, ({ key }) => key)) {
    const bare = values.filter(({ state }) => !SURE_STATES.has(state));
    const count = (as) => values.filter(({ readAs }) => readAs === as).length;
    print(
      `| ${key} | ${share(values)} | ${share(bare)} | ${count('checked')} | ${count('read')} | ${count('compare')} | ${count(null)} |`,
    );
  }
  const wrong = judged.filter(({ isRight }) => !isRight);
  if (wrong.length > 0) print('\n## Not right\n');
  for (const { file, key, expected, read, readAs } of wrong)
    print(
      `- ${file} ${key}: “${expected}”, read ${read === null ? 'nothing' : `“${read}” (${readAs})`}`,
    );
  const failed = outcomes.filter(({ error }) => error);
  for (const { file, error } of failed) print(`- ${file}: ${error}`);
  const over = judged.filter(({ state, read }) => SURE_STATES.has(state) && read !== null);
  const seconds = outcomes
    .map(({ milliseconds }) => milliseconds / 1000)
    .toSorted((one, other) => one - other);
  print(
    `\nseconds a paper: median ${middle(seconds).toFixed(1)}, slowest ${(seconds.at(-1) ?? 0).toFixed(1)}`,
  );
  print(
    `wrong and marked “please compare”: ${wrong.filter(({ readAs }) => readAs === 'compare').length} of ${wrong.filter(({ read }) => read !== null).length} wrong; right and marked: ${judged.filter(({ isRight, readAs, state }) => isRight && readAs === 'compare' && !SURE_STATES.has(state)).length}`,
  );
  print(
    `under a seal or watermark ${over.filter(({ readAs }) => readAs === 'compare').length} of ${over.length} marked “please compare”`,
  );
  print(`${judged.length - wrong.length} of ${judged.length} fields right`);
  print(`${wrong.filter(({ readAs }) => readAs === 'checked').length} wrong as checked`);
}

function groups(all, keyOf) {
  const found = new Map();
  for (const one of all) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return found;
}

const middle = (numbers) => numbers[Math.floor(numbers.length / 2)] ?? 0;

function share(values) {
  const right = values.filter(({ isRight }) => isRight).length;
  return `${right}/${values.length}${values.length > 0 ? ` (${((100 * right) / values.length).toFixed(1)} %)` : ''}`;
}
