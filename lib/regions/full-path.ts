import table from './data/full-paths.json';

const fullPaths: Readonly<Record<string, string | undefined>> = table;

/**
 * A path of divisions with every level that the national system has: 北京市/朝阳区 → 北京市/市辖区/朝阳区, and 东莞市, which
 * has no districts, twice. Any other path, known or not, as it is.
 */
export function fullPath(path: string): string {
  return fullPaths[path.trim()] ?? path;
}
