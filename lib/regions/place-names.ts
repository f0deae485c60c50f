import { provinceByName, PROVINCES } from '.';
import { nameParts } from './base-name';
import formerNames from './data/former-names.json';
import {
  allDivisions,
  divisionOfPath,
  isPlaceholder,
  withoutPlaceholder,
  type Division,
} from './divisions';
import { HONG_KONG_SIDES, OUTSIDE, OUTSIDE_AREAS } from './outside';
import { ZONES } from './zones';

/**
 * How sure a name is by itself: `full` stands anywhere in an address, `short` (杭州) only where an address or a part
 * of it begins, `county` (昆山, 朝阳) only as such a part on its own or below its city.
 */
export type Certainty = 'full' | 'short' | 'county';

export interface Place {
  /** First two digits of the division code; 71, 81, 82 are outside the mainland. */
  province: string;
  /** Without grouping levels: 北京市/朝阳区. */
  path: string;
  level: 1 | 2 | 3;
  certainty: Certainty;
  /** A former name or kind, such as 静海县 for 静海区. */
  former?: boolean;
}

/** Names that say nothing without the city above them. */
const GENERIC = new Set(['城区', '郊区', '矿区', '东区', '西区']);
/** Short names that are better known as something else (阿里巴巴). */
export const MISLEADING = new Set(['阿里']);

let index: Map<string, Place[]> | undefined;
let beginnings: Set<string> | undefined;

/** The places that go by a Chinese name, or went by it before their kind changed: 静海县 for 静海区. */
export function placesNamed(name: string): readonly Place[] {
  index ??= buildIndex();
  return index.get(name) ?? formerKind(name, index);
}

/** Whether any name begins with these two characters: spares looking for it in every length. */
export function beginsName(two: string): boolean {
  index ??= buildIndex();
  beginnings ??= new Set([...index.keys()].map((name) => name.slice(0, 2)));
  return beginnings.has(two);
}

const KINDS = ['市', '区', '县'];

function formerKind(name: string, index: ReadonlyMap<string, Place[]>): readonly Place[] {
  if (name.length < 3 || !KINDS.includes(name.charAt(name.length - 1))) return NONE;
  const base = name.slice(0, -1);
  return KINDS.flatMap((kind) => index.get(base + kind) ?? [])
    .filter(({ level, former }) => level > 1 && !former)
    .map((place) => ({ ...place, certainty: 'short', former: true }));
}

const NONE: readonly Place[] = [];

export const LONGEST_NAME = 16;

function buildIndex(): Map<string, Place[]> {
  const names = new Map<string, Place[]>();
  const add = (name: string, place: Place) => {
    const known = names.get(name);
    if (!known) names.set(name, [place]);
    else if (!known.some(({ path }) => path === place.path)) known.push(place);
  };
  for (const province of PROVINCES) addProvince(province, add);
  addOutside(add);
  for (const [path, zones] of Object.entries(ZONES)) {
    const division = divisionOfPath(path);
    if (division) for (const zone of zones) add(zone, place(division, 'full'));
  }
  for (const division of allDivisions()) {
    if (division.code.length > 2 && !isPlaceholder(division)) addDivision(division, add);
  }
  for (const [path, formers] of Object.entries(formerNames)) {
    const division = divisionOfPath(path);
    if (division)
      for (const name of formers) add(name, { ...place(division, 'full'), former: true });
  }
  return names;
}

const certaintyOf = (name: string): Certainty => (name.length > 2 ? 'full' : 'short');

function addOutside(add: Add): void {
  for (const { code, zh, names } of OUTSIDE) {
    for (const name of names) {
      add(name, { province: code, path: zh, level: 1, certainty: certaintyOf(name) });
    }
    const areas = OUTSIDE_AREAS.find((one) => one.code === code)?.names ?? [];
    for (const name of areas) add(name, { province: code, path: zh, level: 2, certainty: 'short' });
    if (code !== '81') continue;
    for (const side of HONG_KONG_SIDES) {
      for (const area of areas) {
        add(side + area, { province: code, path: zh, level: 1, certainty: 'full' });
      }
    }
  }
}

type Add = (name: string, place: Place) => void;

function addProvince(province: (typeof PROVINCES)[number], add: Add): void {
  const here = { province: province.code, path: province.zh, level: 1 } as const;
  add(province.zh, { ...here, certainty: 'full' });
  add(province.zhShort, { ...here, certainty: 'short' });
  if (province.zh.endsWith('自治区')) {
    add(`${province.zhShort}自治区`, { ...here, certainty: 'full' });
    add(`${province.zhShort}省`, { ...here, certainty: 'full', former: true });
  }
}

function addDivision(division: Division, add: Add): void {
  const { base, peoples, suffix } = nameParts(division.zh);
  add(division.zh, place(division, GENERIC.has(division.zh) ? 'county' : 'full'));
  if (suffix === '' || base.length < 2) return;
  if (peoples.length > 0) add(base + suffix.slice(2), place(division, 'full'));
  if (MISLEADING.has(base) || provinceByName(base)) return;
  add(base, place(division, division.code.length === 4 ? 'short' : 'county'));
}

function place(division: Division, certainty: Certainty): Place {
  return {
    province: division.code.slice(0, 2),
    path: withoutPlaceholder(division.path),
    level: division.code.length === 4 ? 2 : 3,
    certainty,
  };
}
