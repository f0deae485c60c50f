/** Prints what the built extension weighs beside its budgets, as a table for people. `npm run build` comes first. */
import { weigh } from './sizes.mjs';

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const rows = weigh('.output/chrome-mv3').map(
  ({ name, raw, gzip, limit }) =>
    `| ${name} | ${kilobytes(raw)} | ${kilobytes(gzip)} | ${kilobytes(limit)} | ${kilobytes(limit - gzip)} |`,
);
console.log(
  ['| kB | raw | gzip | budget | left |', '| --- | --: | --: | --: | --: |', ...rows].join('\n'),
);
