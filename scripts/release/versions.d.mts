export function notesOf(changelog: string, version: string): string;
export function versionFaults(release: {
  tag: string | null;
  packageVersion: string;
  manifestVersion: string;
  changelog: string;
}): string[];
