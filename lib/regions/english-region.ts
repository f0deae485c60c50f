import { provinceByName, PROVINCES } from '.';
import prefectures from './data/prefectures.json';
import * as places from './english/english-names';
import * as say from './english/outside';
import { englishPlace } from './english-names';

/** Prefectures that lists name without their kind: 杭州, 恩施. */
const SHORT_PREFECTURES = new Set(prefectures.split(' '));

const OUTSIDE: Readonly<Record<string, string | undefined>> = {
  台湾: say.taiwan,
  台湾省: say.taiwan,
  香港: say.hongKong,
  香港特别行政区: say.hongKong,
  澳门: say.macao,
  澳门特别行政区: say.macao,
};
const HAN = /[\u4e00-\u9fff]/u;
const PLACE =
  /^[\u4e00-\u9fff]{1,12}(?:省|市|区|县|自治[区州县旗]|地区|旗|盟|群岛|海域|行政委员会)$/u;
/** 全市, 各省区: what every place of a level is called is the name of none. */
const ONLY_LEVELS = /^[全各本外其他它所在该省市区县旗盟级]+$/u;
/** 华东二区, 可用区, 联盟, 超市: what ends as a place does and is none. */
const NO_PLACE =
  /.{2}[一二三四五六七八九十]区$|^(?:华[东南西北中]|[东西][南北])|(?:可用|服务|生产|办公|工作|专|校|社|片|分|景|库|大)区$|[加联同]盟$|^[超门都夜]市$/u;
const SEPARATOR = /\s*[/／>›\-—,，、·]\s*|\s+/u;
/** The two levels below a province, as they stand in one word. */
const BELOW =
  /^(市辖区|县|(?:省|自治区)直辖县级行政区划|.{1,11}?(?:市|自治州|地区|盟))?(.{1,14}?(?:区|县|市|旗|群岛|海域|行政委员会))?$/u;

/** The English of a level of places, as a list begins with it (城市, 区县) or groups others by it; null when it is none. */
export const levelInEnglish = (zh: string): string | null =>
  places.levels[zh] ?? places.placeholders[zh] ?? null;

/**
 * The English name of a province, or of a city that a list of divisions has: known as a whole, so that nobody puts it
 * together from its words (河北省 is Hebei, not “Hebei province”). Null for anything else.
 */
export function knownPlace(zh: string): string | null {
  const known = provinceByName(zh)?.en ?? OUTSIDE[zh];
  if (known) return known;
  const [, city = ''] = /^(.+)市$/u.exec(zh) ?? [];
  return SHORT_PREFECTURES.has(city) ? englishPlace(zh) : null;
}

/** The English name of one place as a list of a page words it (浙江省, 成都市, 杭州); null when it is none. */
export function placeInEnglish(zh: string): string | null {
  const known = knownPlace(zh) ?? levelInEnglish(zh);
  if (known) return known;
  if (!PLACE.test(zh) || ONLY_LEVELS.test(zh) || NO_PLACE.test(zh))
    return SHORT_PREFECTURES.has(zh) ? englishPlace(zh) : null;
  const name = englishPlace(zh);
  return HAN.test(name) ? null : name;
}

/**
 * The English of a region from the province down, in the page's order: `浙江省杭州市西湖区`, `浙江省 / 杭州市 / 西湖区`.
 * Null when it does not begin with a province or has more in it.
 */
export function regionInEnglish(zh: string): string | null {
  const parts = partsOf(zh.trim());
  const names = parts?.map(placeInEnglish);
  if (!names || names.includes(null)) return null;
  return names.filter((_, at) => !((parts?.[at] ?? '') in places.placeholders)).join(', ');
}

function partsOf(zh: string): string[] | null {
  const apart = zh.split(SEPARATOR).filter(Boolean);
  const [first = ''] = apart;
  if (apart.length > 1) return provinceByName(first) || OUTSIDE[first] ? apart : null;
  const province =
    PROVINCES.find(({ zh: name }) => zh.startsWith(name))?.zh ??
    Object.keys(OUTSIDE).find((name) => name.length > 2 && zh.startsWith(name));
  if (!province) return null;
  const below = BELOW.exec(zh.slice(province.length));
  return below && [province, below[1] ?? '', below[2] ?? ''].filter(Boolean);
}
