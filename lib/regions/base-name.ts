/** The peoples that autonomous divisions are named after, with their English names. */
export const PEOPLES: Readonly<Record<string, string>> = {
  柯尔克孜: 'Kirgiz',
  维吾尔: 'Uygur',
  哈萨克: 'Kazak',
  塔吉克: 'Tajik',
  达斡尔: 'Daur',
  鄂温克: 'Evenki',
  鄂伦春: 'Oroqen',
  土家: 'Tujia',
  布依: 'Buyei',
  朝鲜: 'Korean',
  哈尼: 'Hani',
  傈僳: 'Lisu',
  拉祜: 'Lahu',
  东乡: 'Dongxiang',
  纳西: 'Naxi',
  景颇: 'Jingpo',
  仫佬: 'Mulao',
  布朗: 'Blang',
  撒拉: 'Salar',
  毛南: 'Maonan',
  仡佬: 'Gelao',
  锡伯: 'Xibe',
  普米: 'Pumi',
  保安: 'Bonan',
  裕固: 'Yugur',
  独龙: 'Derung',
  蒙古: 'Mongol',
  各: 'Multi-Ethnic',
  藏: 'Tibetan',
  回: 'Hui',
  彝: 'Yi',
  苗: 'Miao',
  壮: 'Zhuang',
  满: 'Manchu',
  侗: 'Dong',
  瑶: 'Yao',
  白: 'Bai',
  傣: 'Dai',
  黎: 'Li',
  佤: 'Va',
  畲: 'She',
  水: 'Sui',
  土: 'Tu',
  羌: 'Qiang',
  怒: 'Nu',
};

const people = `(?:${Object.keys(PEOPLES).join('|')})族?`;
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
