// Prints how the photo check judges real photos and systematic variants of them.
// --set tuning|held-out   only these photos      --every 5   a fifth of the variants
// --only ID,ID            only these photos      --keep DIR  save the outlines of what was judged wrongly
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openPhotoTest } from './bench-page.mjs';
import { fetchPhotos, photos } from './fetch.mjs';
import { confusion, print, quantiles } from './tables.mjs';

const { values: options } = parseArgs({
  options: {
    set: { type: 'string' },
    every: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});

const only = options.only?.split(',');
const chosen = photos.filter(
  ({ id, set }) => (!options.set || set === options.set) && (!only || only.includes(id)),
);
fetchPhotos(chosen);
if (options.keep) mkdirSync(options.keep, { recursive: true });
const { page, addressOf, close } = await openPhotoTest();

/** @type {{ photo: typeof photos[number], outcome: any }[]} */
const asTheyAre = [];
/** @type {{ photo: typeof photos[number], outcome: any }[]} */
const variants = [];
for (const photo of chosen) {
  const outcome = await page.evaluate(
    (address) => window.photoTest.original(address),
    addressOf(photo.id),
  );
  asTheyAre.push({ photo, outcome });
  if (!photo.outline) continue;
  const outcomes = await page.evaluate(
    ([address, outline, every, keep]) => window.photoTest.variants(address, outline, every, keep),
    [addressOf(photo.id), photo.outline, Number(options.every), Boolean(options.keep)],
  );
  variants.push(...outcomes.map((each) => ({ photo, outcome: each })));
}
await close();

for (const set of ['tuning', 'held-out']) {
  const photosOf = asTheyAre.filter(({ photo }) => photo.set === set);
  if (photosOf.length === 0) continue;
  const right = photosOf.filter(({ photo, outcome }) => photo.expect.includes(outcome.colour));
  print(`\n## Photos as they are, ${set}: ${right.length} of ${photosOf.length} right`);
  print(confusion(photosOf, ({ photo }) => photo.expect.join(' or ')));
  for (const { photo, outcome } of photosOf) {
    if (photo.expect.includes(outcome.colour)) continue;
    print(
      `  ${photo.id} (${photo.clothes}): ${outcome.colour}${outcome.reason ? ` (${outcome.reason})` : ''}, ${measures(outcome)}`,
    );
  }
  const variantsOf = variants.filter(({ photo }) => photo.set === set);
  if (variantsOf.length === 0) continue;
  print(`\n## Variants of ${new Set(variantsOf.map(({ photo }) => photo.id)).size} photos, ${set}`);
  print(confusion(variantsOf, ({ outcome }) => outcome.truth));
  printScore(variantsOf);
  for (const kind of new Set(variantsOf.map(({ outcome }) => outcome.kind))) {
    printScore(
      variantsOf.filter(({ outcome }) => outcome.kind === kind),
      kind,
    );
  }
  printWrong(variantsOf, 'name', ({ outcome }) => `${outcome.truth}: ${outcome.name}`);
  printWrong(variantsOf, 'photo', ({ photo }) => photo.id);
  if (options.keep) keepWrong(variantsOf);
}
print(
  `\nTime for one check (models loaded, ms): ${quantiles([...asTheyAre, ...variants].map(({ outcome }) => outcome.milliseconds))}`,
);

function measures(outcome) {
  return `red ${percent(outcome.red)} (patch ${outcome.redPatch.toFixed(2)}), blue ${percent(outcome.blue)} (patch ${outcome.bluePatch.toFixed(2)})`;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

function isRight({ outcome }) {
  return outcome.truth === 'other'
    ? outcome.colour !== 'red' && outcome.colour !== 'blue'
    : outcome.colour === outcome.truth;
}

function printScore(entries, title = 'all') {
  const coloured = entries.filter(({ outcome }) => ['red', 'blue'].includes(outcome.truth));
  const others = entries.filter(({ outcome }) => outcome.truth === 'other');
  const found = coloured.filter(isRight).length;
  const alarms = others.filter((entry) => !isRight(entry)).length;
  const unsure = others.filter(({ outcome }) => outcome.colour === 'cannot-tell').length;
  print(
    `${title.padEnd(16)} red or blue right ${found}/${coloured.length} = ${percent(found / coloured.length)}; false alarms ${alarms}/${others.length} = ${percent(alarms / others.length)}; cannot tell on other colours ${unsure}`,
  );
}

function printWrong(entries, title, nameOf) {
  const counts = new Map();
  for (const entry of entries) {
    if (entry.outcome.truth === 'between') continue;
    const name = nameOf(entry);
    const [wrong, all] = counts.get(name) ?? [0, 0];
    counts.set(name, [wrong + (isRight(entry) ? 0 : 1), all + 1]);
  }
  const wrong = [...counts].filter(([, [count]]) => count > 0).sort((a, b) => b[1][0] - a[1][0]);
  print(
    `wrong by ${title}: ${wrong.map(([name, [count, all]]) => `${name} ${count}/${all}`).join('; ')}`,
  );
}

function keepWrong(entries) {
  for (const entry of entries) {
    const { photo, outcome } = entry;
    if (outcome.truth === 'between' || isRight(entry) || !outcome.outline) continue;
    const name = `${photo.id} ${outcome.kind} ${outcome.name} ${outcome.colour}.jpg`;
    writeFileSync(
      join(options.keep, name.replaceAll(/[^\w. -]/g, '')),
      Buffer.from(outcome.outline.split(',')[1], 'base64'),
    );
  }
}
