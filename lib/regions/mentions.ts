import { beginsName, LONGEST_NAME, placesNamed, type Place } from './place-names';

/** A place name found in an address. */
export interface Mention {
  text: string;
  start: number;
  end: number;
  places: readonly Place[];
  inCompanyName: boolean;
}

const SEPARATOR = /[\s,，。.、;；:：·/\\|()（）[\]【】<>《》"'“”‘’_-]/;
/** What follows a short name when a street or a house is called after the place: 北京西路, 中山北一路, 东方大厦. */
const CALLED_AFTER =
  /^[东西南北中上下内外前后]{0,2}[一二三四五六七八九十]{0,2}(?:路|街(?!道)|大街|大道|道(?!路)|巷|弄|胡同|里|公园|大厦|大楼|大桥|广场|公寓|花园|花苑|小区|新村|饭店|宾馆|酒店|大学|学院|银行|市场|陵|门)/;
const STREET = /^(?:路|大?街(?!道)|大道)/;
/** 上海市场 is a market, not the city. */
const NOT_A_CITY = /^场/;
const COMPANY =
  /^[^,，\s\d号路街区县镇乡村弄幢室]{2,40}?(?:有限责任公司|股份有限公司|有限公司|集团公司|分公司|公司|集团|事务所|工作室)/;
/** 湾仔街道 and 旺角村 are in the mainland. */
const SMALL_DIVISION = /^(?:街道|镇|乡|村|社区)/;
const isOutside = ({ province }: Place) => ['71', '81', '82'].includes(province);
const TOWN = /^.{2,4}[镇乡]/;

/**
 * The place names in an address, from left to right and never overlapping, the longest at each spot. Short names
 * count where a part of the address begins or right after another name, full names everywhere.
 */
export function findMentions(text: string): Mention[] {
  const company = COMPANY.exec(text)?.[0].length ?? 0;
  const mentions: Mention[] = [];
  let at = 0;
  let opening = true;
  while (at < text.length) {
    const mention = mentionAt(text, at, opening, at < company);
    if (mention) {
      mentions.push(mention);
      at = mention.end;
      opening = true;
    } else {
      opening = SEPARATOR.test(text.charAt(at)) || at + 1 === company;
      at += 1;
    }
  }
  return mentions;
}

function mentionAt(
  text: string,
  start: number,
  opening: boolean,
  inCompanyName: boolean,
): Mention | undefined {
  if (!beginsName(text.slice(start, start + 2))) return undefined;
  for (let end = Math.min(start + LONGEST_NAME, text.length); end >= start + 2; end -= 1) {
    const name = text.slice(start, end);
    const rest = text.slice(end, end + 24);
    const places = placesNamed(name).filter((place) =>
      stands(place, name, rest, { opening, alone: isAlone(text, start, end), inCompanyName }),
    );
    if (places.length > 0) return { text: name, start, end, places, inCompanyName };
  }
  return undefined;
}

interface Surroundings {
  opening: boolean;
  alone: boolean;
  inCompanyName: boolean;
}

function stands(place: Place, name: string, rest: string, around: Surroundings): boolean {
  if (name.endsWith('市') && NOT_A_CITY.test(rest)) return false;
  if (place.certainty === 'full' && !(place.former && !around.opening)) return !STREET.test(rest);
  if (!around.opening || (isOutside(place) && SMALL_DIVISION.test(rest))) return false;
  if (CALLED_AFTER.test(rest) && !beginsWithCounty(rest)) return false;
  if (place.certainty === 'short') return true;
  return around.alone || TOWN.test(rest);
}

const isAlone = (text: string, start: number, end: number) =>
  (start === 0 || SEPARATOR.test(text.charAt(start - 1))) &&
  (end === text.length || SEPARATOR.test(text.charAt(end)));

function beginsWithCounty(rest: string): boolean {
  for (let end = Math.min(LONGEST_NAME, rest.length); end >= 2; end -= 1) {
    if (placesNamed(rest.slice(0, end)).some(({ certainty }) => certainty === 'full')) return true;
  }
  return false;
}
