import { allDivisions, divisionOfPath, withoutPlaceholder, type Division } from '../divisions';

/**
 * The paths that people write with fewer levels than the national system has, for `data/full-paths.json`. Only the test
 * that keeps the file in step calls this.
 */
export function buildFullPaths(): Record<string, string> {
  const written = allDivisions().flatMap(({ path }) => [path, withoutPlaceholder(path)]);
  return Object.fromEntries(
    [...new Set(written)].flatMap((path) => {
      const division = divisionOfPath(path);
      const full = division && downToOnly(division).path;
      return full && full !== path ? [[path, full]] : [];
    }),
  );
}

/** 东莞市 has one division below, which has its name. */
function downToOnly(division: Division): Division {
  const [only, ...others] = division.children;
  return only && others.length === 0 && only.zh === division.zh ? only : division;
}
