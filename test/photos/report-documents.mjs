// Prints how grey and blurred pictures of documents are told, on drawn documents and on the photographs without colour.
import { openPhotoTest } from './bench-page.mjs';
import { fetchPhotos, photos } from './fetch.mjs';
import { print } from './tables.mjs';

fetchPhotos();
const { page, addressOf, close } = await openPhotoTest();
const drawn = await page.evaluate(() => window.photoTest.documents(1));
const photographed = [];
for (const { id, clothes } of photos) {
  const address = addressOf(id);
  const outcome = await page.evaluate((at) => window.photoTest.greyed(at), address);
  photographed.push({ id, clothes, ...outcome });
}
await close();

for (const quality of ['isGrey', 'isBlurred']) {
  const wanted = drawn.filter(({ expected }) => expected[quality]);
  const others = drawn.filter(({ expected }) => !expected[quality]);
  const found = wanted.filter(({ measured }) => measured[quality]);
  const alarms = others.filter(({ measured }) => measured[quality]);
  print(
    `\n## Drawn documents, ${quality}: found ${found.length} of ${wanted.length}, false alarms ${alarms.length} of ${others.length}`,
  );
  for (const { name, measured, expected } of drawn) {
    if (measured[quality] !== expected[quality]) print(`  ${name}: ${measured[quality]}`);
  }
}
const greyed = photographed.filter(({ withoutColour }) => withoutColour.isGrey);
print(`\n## Photographs without their colour: grey ${greyed.length} of ${photographed.length}`);
const already = photographed.filter(({ asItIs }) => asItIs.isGrey);
print(`## Photographs as they are: grey ${already.length} of ${photographed.length}`);
print(already.map(({ id, clothes }) => `  ${id} (${clothes})`).join('\n'));
const blurred = photographed.filter(({ asItIs }) => asItIs.isBlurred);
print(`blurred, as they are: ${blurred.map(({ id }) => id).join(', ') || 'none'}`);
