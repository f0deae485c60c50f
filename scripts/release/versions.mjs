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
  const [first] = changelog.matchAll(/^## (\S+)(?: \((\d{4}-\d{2}-\d{2})\))?$/gmu);
  if (first?.[1] !== packageVersion || !first[2])
    faults.push(
      `CHANGELOG.md begins with “${first?.[0] ?? 'no heading'}”: head it “## ${packageVersion} (yyyy-mm-dd)”.`,
    );
  return faults;
}
