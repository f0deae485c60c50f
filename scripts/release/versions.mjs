/** A heading of the changelog, with its date where it is a version. */
const HEADING = /^## (\S+)(?: \((\d{4}-\d{2}-\d{2})\))?$/gmu;

/** The parts of the changelog, newest first; an “Unreleased” that names nothing is none. */
function partsOf(changelog) {
  const headings = [...changelog.matchAll(HEADING)];
  return headings
    .map(({ 0: heading, 1: name, 2: date, index }, at) => {
      const text = changelog.slice(index + heading.length, headings[at + 1]?.index).trim();
      return { heading, name, date, text };
    })
    .filter(({ name, text }) => name !== 'Unreleased' || text !== '');
}

/** What is new in a version, as the changelog tells it; empty when it tells nothing. */
export function notesOf(changelog, version) {
  const part = partsOf(changelog).find(({ name }) => name === version);
  return part ? `${part.text}\n` : '';
}

/**
 * Why these do not belong to one release; empty when they do.
 * @param {{ tag: string | null, packageVersion: string, manifestVersion: string, changelog: string }} release
 */
export function versionFaults({ tag, packageVersion, manifestVersion, changelog }) {
  const faults = [];
  if (tag !== null && tag !== `v${packageVersion}`)
    faults.push(
      `The tag is ${tag}, and package.json says ${packageVersion}: tag v${packageVersion}.`,
    );
  if (manifestVersion !== packageVersion)
    faults.push(
      `The built manifest says ${manifestVersion}, and package.json ${packageVersion}: build again.`,
    );
  const [first] = partsOf(changelog);
  if (first?.name !== packageVersion || !first.date)
    faults.push(
      `CHANGELOG.md begins with “${first?.heading ?? 'no heading'}”: head it “## ${packageVersion} (yyyy-mm-dd)”.`,
    );
  return faults;
}
