import * as say from './english/base-name';

const people = `(?:${Object.keys(say.peoples).join('|')})族?`;
/** A base has two characters at least: 西藏自治区 and 内蒙古自治区 are not the 藏 and 蒙古 of 西 and 内. */
const AUTONOMOUS = new RegExp(`^(.{2,}?)((?:${people})+)自治([州县旗区])$`);
const NAMED_AFTER_PEOPLE = /^(.+?)族?自治([县旗])$/;
const SUFFIXES = '特别行政区 自治区 新区 林区 特区 矿区 地区 省 市 区 县 盟 旗 州'.split(' ');

/** A division name in its parts: 恩施土家族苗族自治州 → 恩施, [土家, 苗], 自治州. */
export interface NameParts {
  base: string;
  peoples: string[];
  /** What kind of division it is, empty when the name does not say. */
  suffix: string;
}

export function nameParts(name: string): NameParts {
  // Three in a hundred names are autonomous, and telling them is the dear part.
  const autonomous = name.includes('自治') ? AUTONOMOUS.exec(name) : null;
  if (autonomous?.[1] && autonomous[2]) {
    const peoples = autonomous[2].match(new RegExp(people, 'g')) ?? [];
    return {
      base: autonomous[1],
      peoples: peoples.map((found) => found.replace(/(.)族$/, '$1')),
      suffix: `自治${autonomous[3] ?? ''}`,
    };
  }
  const after = NAMED_AFTER_PEOPLE.exec(name);
  if (after?.[1]) return { base: after[1], peoples: [], suffix: `自治${after[2] ?? ''}` };
  const suffix = SUFFIXES.find((end) => name.length >= end.length + 2 && name.endsWith(end)) ?? '';
  return { base: name.slice(0, name.length - suffix.length), peoples: [], suffix };
}

/** The name without its kind: 杭州市 → 杭州, 浦东新区 → 浦东, 蔚县 → 蔚县. */
export function baseName(name: string): string {
  return nameParts(name).base;
}
