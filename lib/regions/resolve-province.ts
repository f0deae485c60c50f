import { provinceByCode, type Province } from '.';
import { latinPlaces } from './latin-places';
import { findMentions, type Mention } from './mentions';
import { normaliseAddress } from './normalise-address';
import { OUTSIDE } from './outside';
import type { Place } from './place-names';
import { provinceOfBareCounty } from './bare-county';

/** One of the places that an address may mean, and the Chinese that would say which. */
export interface Candidate {
  province: Province;
  chinese: string;
}

/** Which province an address is in; `via` is the part of the address that says so. */
export type Resolution =
  /** `path` is as far down as the address could be read, e.g. `浙江省/杭州市/西湖区`. */
  | { status: 'known'; province: Province; via: string; path: string }
  | { status: 'ambiguous'; via: string; candidates: Candidate[] }
  /** English or pinyin where Chinese is wanted; `chinese` is what the Chinese would begin with, where it is certain. */
  | {
      status: 'needs-chinese';
      via?: string;
      chinese?: string;
      province?: Province;
      candidates?: Candidate[];
    }
  /** Hong Kong, Macao or Taiwan: no mainland province. */
  | { status: 'outside'; via: string; zh: string; en: string; needsChinese: boolean }
  /** A province and a city that is in another: `former` where it was in the named one before the province was divided. */
  | {
      status: 'contradictory';
      via: string;
      named: Province;
      city: string;
      province: Province;
      former: boolean;
    }
  /** `perhaps`: it begins like a county named without its kind (海淀…), which may be a coincidence. */
  | { status: 'unknown'; perhaps?: { name: string; province: Province } }
  | { status: 'empty' };

/**
 * Finds the province of an address written freely: 浙江省…, 杭州西湖区…, 义乌市…, “Hangzhou, Zhejiang”. Streets named
 * after cities (北京西路) are not taken for them, and nothing is guessed: where two provinces fit, it says so.
 */
export function resolveProvince(address: string): Resolution {
  if (address.trim() === '') return { status: 'empty' };
  const text = normaliseAddress(address);
  const chinese = resolveAbbreviated(text) ?? resolveChinese(text);
  if (chinese) return chinese;
  const latin = resolveLatin(text);
  const perhaps = latin.status === 'unknown' ? bareCounty(text) : undefined;
  return perhaps ? { ...latin, status: 'unknown', perhaps } : latin;
}

/** Provinces by the one character that stands for them, as on number plates. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    '京11 津12 冀13 晋14 蒙15 辽21 吉22 黑23 沪31 苏32 浙33 皖34 闽35 赣36 鲁37 豫41 鄂42 湘43 粤44 桂45 ' +
    '琼46 渝50 川51 黔52 贵52 滇53 云53 藏54 陕61 甘62 陇62 青63 宁64 新65'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/** 京朝阳区…: what follows the character has to be a place of that province. */
function resolveAbbreviated(text: string): Resolution | undefined {
  const province = provinceByCode(ABBREVIATIONS.get(text.charAt(0)) ?? '');
  if (!province || findMentions(text)[0]?.start === 0) return undefined;
  const rest = findMentions(text.slice(1))[0];
  const isThere =
    rest?.start === 0 &&
    isWhole(rest) &&
    rest.places.some((place) => place.province === province.code);
  return isThere ? resolveChinese(province.zh + text.slice(1)) : undefined;
}

const isWhole = ({ places }: Mention) => places.some(({ certainty }) => certainty === 'full');

const SHORTEST_REST = 3;

/** A street or quarter called after the place (昆山路, 中山北一路) is not in it. */
const CALLED_AFTER =
  /^[东西南北中上下内外前后新老大小]{0,2}[一二三四五六七八九十]{0,2}(?:路|街|大道|巷|弄|里)/u;

function bareCounty(text: string): { name: string; province: Province } | undefined {
  for (const length of [4, 3, 2]) {
    const name = text.slice(0, length);
    const rest = text.slice(length);
    const province = provinceByCode(provinceOfBareCounty(name) ?? '');
    if (!province || rest.length < SHORTEST_REST || CALLED_AFTER.test(rest)) continue;
    if (/^\p{Script=Han}/u.test(rest)) return { name, province };
  }
  return undefined;
}

function resolveChinese(text: string): Resolution | undefined {
  const mentions = evidence(findMentions(text));
  const [first, ...others] = mentions;
  if (!first) return undefined;
  let places = first.places;
  const used = [first];
  for (const mention of others) {
    const narrowed = narrow(places, mention.places);
    if (narrowed.length > 0) {
      places = narrowed;
      used.push(mention);
    } else if (contradicts(used, mention)) {
      return (
        contradiction(first, mention) ??
        conclude([...first.places, ...mention.places], [first, mention])
      );
    }
  }
  return conclude(places, used);
}

/** What a province held before it was divided: Hainan until 1988, Chongqing until 1997. */
const DIVIDED: readonly { from: string; to: string }[] = [
  { from: '44', to: '46' },
  { from: '51', to: '50' },
];

function contradiction(first: Mention, mention: Mention): Resolution | undefined {
  const [above, below] = [first.places[0], mention.places[0]];
  if (above?.level !== 1 || !below) return undefined;
  const named = provinceByCode(above.province);
  const province = provinceByCode(below.province);
  if (!named || !province || mention.places.some((one) => one.province !== below.province))
    return undefined;
  return {
    status: 'contradictory',
    via: first.text,
    named,
    city: mention.text,
    province,
    former: DIVIDED.some(({ from, to }) => from === named.code && to === province.code),
  };
}

const isFull = ({ places }: Mention) => places.every(({ certainty }) => certainty === 'full');

/** A short name in a company's name (北京…有限公司) says nothing by itself, and comes last otherwise. */
function evidence(mentions: readonly Mention[]): Mention[] {
  const address = mentions.filter(({ inCompanyName }) => !inCompanyName);
  const company = mentions.filter(({ inCompanyName }) => inCompanyName);
  return address.length > 0 ? [...address, ...company] : company.filter(isFull);
}

/** The places that fit both what was read before and the new name, each as exact as the two together. */
function narrow(known: readonly Place[], named: readonly Place[]): Place[] {
  const fitting = new Map<string, Place>();
  for (const first of known) {
    for (const second of named) {
      if (isWithin(second.path, first.path)) fitting.set(second.path, second);
      else if (isWithin(first.path, second.path)) fitting.set(first.path, first);
    }
  }
  return [...fitting.values()];
}

const isWithin = (path: string, above: string) => path === above || path.startsWith(`${above}/`);

/** A full province or city name that fits nothing before it is a contradiction; a smaller name is a coincidence. */
function contradicts(used: readonly Mention[], mention: Mention): boolean {
  if (mention.inCompanyName) return false;
  const strong = mention.places.every(({ level, certainty }) => level < 3 && certainty === 'full');
  const last = used.at(-1);
  const weakBefore = used.every(({ places }) =>
    places.every(({ certainty }) => certainty !== 'full'),
  );
  return strong && (weakBefore || last?.end === mention.start);
}

function conclude(places: readonly Place[], used: readonly Mention[]): Resolution {
  const via = used.map(({ text }) => text).join(' ');
  const provinces = new Set(places.map(({ province }) => province));
  const [only] = places;
  if (provinces.size === 1 && only) {
    const top = used.toSorted((a, b) => levelOf(a) - levelOf(b))[0]?.text ?? via;
    const outside = OUTSIDE.find(({ code }) => code === only.province);
    if (outside) {
      return { status: 'outside', via: top, zh: outside.zh, en: outside.en, needsChinese: false };
    }
    const province = provinceByCode(only.province);
    if (province) {
      return { status: 'known', province, via: top, path: commonPath(places) };
    }
  }
  return { status: 'ambiguous', via, candidates: candidatesOf(places) };
}

const levelOf = (mention: Mention) => Math.min(...mention.places.map(({ level }) => level));

function commonPath(places: readonly Place[]): string {
  const [first = [], ...others] = places.map(({ path }) => path.split('/'));
  const differs = first.findIndex((name, at) => others.some((path) => path[at] !== name));
  return (differs === -1 ? first : first.slice(0, differs)).join('/');
}

function candidatesOf(places: readonly Place[]): Candidate[] {
  return places.flatMap(({ province: code, path }) => {
    const province = provinceByCode(code);
    return province ? [{ province, chinese: path.replaceAll('/', '') }] : [];
  });
}

function resolveLatin(text: string): Resolution {
  if (!/\p{Script=Latin}/u.test(text)) return { status: 'unknown' };
  const found = latinPlaces(text);
  if (found.places.length === 0) {
    return /\p{Script=Han}/u.test(text) ? { status: 'unknown' } : { status: 'needs-chinese' };
  }
  const [first] = found.places;
  const outside = OUTSIDE.find(({ code }) => code === first?.province);
  if (outside) {
    return {
      status: 'outside',
      via: found.via,
      zh: outside.zh,
      en: outside.en,
      needsChinese: true,
    };
  }
  const provinces = new Set(found.places.map(({ province }) => province));
  if (provinces.size > 1) {
    return { status: 'needs-chinese', via: found.via, candidates: candidatesOf(found.places) };
  }
  return {
    status: 'needs-chinese',
    via: found.via,
    chinese: commonPath(found.places).replaceAll('/', ''),
    province: provinceByCode(first?.province ?? ''),
  };
}
