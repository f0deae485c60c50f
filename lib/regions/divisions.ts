import { PROVINCES } from '.';
import lines from './data/divisions.json';

/** A province, prefecture or county of the mainland. `code` has two, four or six digits. */
export interface Division {
  code: string;
  zh: string;
  /** Names from the province down, joined by `/`: the form that values hold. */
  path: string;
  children: readonly Division[];
}

let roots: readonly Division[] | undefined;
let byPath: Map<string, Division> | undefined;
let byCode: Map<string, Division> | undefined;

/**
 * The provinces with their prefectures and counties, as the statistics bureau counted them on 2023-06-30.
 * Municipalities have 市辖区 (and Chongqing 县) between province and district, as the national filing system does.
 */
function divisionTree(): readonly Division[] {
  roots ??= PROVINCES.map((province) => {
    const prefectures = lines.filter((line) => line.startsWith(province.code));
    return {
      code: province.code,
      zh: province.zh,
      path: province.zh,
      children: prefectures.map((line) => prefecture(line, province.zh)),
    };
  });
  return roots;
}

function prefecture(line: string, parent: string): Division {
  const [head = '', ...counties] = line.split(' ');
  const code = head.slice(0, 4);
  const zh = head.slice(4);
  const path = `${parent}/${zh}`;
  return {
    code,
    zh,
    path,
    children: counties.map((county) => ({
      code: code + county.slice(0, 2),
      zh: county.slice(2),
      path: `${path}/${county.slice(2)}`,
      children: [],
    })),
  };
}

/** Every division, parents before children. */
export function allDivisions(): readonly Division[] {
  const all: Division[] = [];
  const visit = (division: Division) => {
    all.push(division);
    division.children.forEach(visit);
  };
  divisionTree().forEach(visit);
  return all;
}

/** The division of a path such as `浙江省/杭州市/西湖区`. The 市辖区 of a municipality may be left out. */
export function divisionOfPath(path: string): Division | undefined {
  byPath ??= buildPaths();
  return byPath.get(path.trim());
}

function buildPaths(): Map<string, Division> {
  const paths = new Map(allDivisions().map((division) => [division.path, division]));
  for (const division of allDivisions()) {
    const plain = withoutPlaceholder(division.path);
    if (!paths.has(plain)) paths.set(plain, division);
  }
  return paths;
}

/** The division of a national code of two, four or six digits; trailing zeros may stand (`330100`). */
export function divisionOfCode(code: string): Division | undefined {
  byCode ??= new Map(allDivisions().map((division) => [division.code, division]));
  return byCode.get(code) ?? byCode.get(code.replace(/(?:00)+$/, ''));
}

/** What a picker offers below a path: the provinces for an empty one, nothing for a county or an unknown path. */
export function childrenOfPath(path: string): readonly Division[] {
  return path.trim() === '' ? divisionTree() : (divisionOfPath(path)?.children ?? []);
}

const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** Whether a division only groups the ones below it (市辖区, 省直辖县级行政区划) and is not part of an address. */
export function isPlaceholder(division: Division): boolean {
  return division.code.length === 4 && PLACEHOLDERS.has(division.zh);
}

/** The names of a path without the grouping levels that no address contains: 北京市/市辖区/东城区 → 北京市/东城区. */
export function withoutPlaceholder(path: string): string {
  if (!path.includes('/市辖区') && !path.includes('/县') && !path.includes('直辖县级')) return path;
  return path
    .split('/')
    .filter((name, level) => level !== 1 || !PLACEHOLDERS.has(name))
    .join('/');
}
