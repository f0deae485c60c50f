import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Dependency } from 'rollup-plugin-license';

/** What a notice says of one package. */
export type Notice = Pick<
  Dependency,
  'name' | 'version' | 'license' | 'licenseText' | 'repository' | 'homepage'
>;

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

/** The notice of a package of which the build copies files, from its folder in `node_modules`. */
export function noticeOfPackage(name: string): Notice {
  const folder = join('node_modules', name);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Notice;
  const file = readdirSync(folder).find((one) => LICENSE_FILE.test(one));
  return { ...about, licenseText: file ? readFileSync(join(folder, file), 'utf8') : null };
}

/** One text with the notice of every package that is packed, by name; each once. Throws for one without a licence. */
export function noticesText(packages: readonly Notice[]): string {
  const byName = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  const sorted = [...byName.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    'Beian Lens is under the MIT licence. It holds code and files of these packages, each under its own licence.\n',
    ...sorted.map(([, one]) => noticeText(one)),
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeText({ name, version, license, licenseText, repository, homepage }: Notice): string {
  if (!license && !licenseText)
    throw new Error(`${name} ${version} says no licence: leave it out.`);
  const source = typeof repository === 'string' ? repository : repository?.url;
  return [
    `${name} ${version} (${license ?? 'see below'})`,
    ...[source ?? homepage ?? []].flat().map((where) => `Source: ${where}`),
    '',
    licenseText?.trim().replaceAll('\r\n', '\n') ??
      `The package ships no text of its licence; it names ${license}.`,
    '',
  ].join('\n');
}
