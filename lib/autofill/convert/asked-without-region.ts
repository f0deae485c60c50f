import { PROVINCES } from '@/lib/regions';

const NOT_AGAIN =
  '(?:请?(?:勿|不要|别|避免)|无需|无须|不用|不必|不需要?)(?:再次?|重复)*(?:填写|输入|录入|包含|含|写)?(?:有|所在|所属|上|的)*';
/** The province alone is to be left out: 请勿重复填写省级行政单位. */
const NO_PROVINCE = new RegExp(
  `${NOT_AGAIN}省(?:级|份|名)*(?:行政)?(?:单位|区划|区域|区|名称)?(?![市、/／-])`,
  'u',
);
/** All of the region is, which is asked apart: 无需填写省市区, 省市区之后的详细地址. */
const NO_REGION = new RegExp(
  `${NOT_AGAIN}(?:省[份]?[、/／-]?市|省市区|所属区域|行政区划|区域|地区)|不含(?:省市|行政区划|区域)|(?:省市区?县?|所属区域|行政区划|所选区域)(?:以|之)?后(?:面|续)?的|(?:省市区?县?|省份)(?:无需|无须|不用|不必|请勿)(?:重复|再)*(?:填写|输入)`,
  'u',
);

/**
 * An address without the part of its region that the page asks to leave out, in whatever words its hint asks; null where
 * it asks for nothing of the kind or the address does not begin with a region.
 * @param hint the grey words of the box, and what stands right before and behind it
 */
export function asAskedWithoutRegion(
  address: string,
  hint: string,
): { rest: string; left: string } | null {
  const isWhole = NO_REGION.test(hint);
  if (!isWhole && !NO_PROVINCE.test(hint)) return null;
  const text = address.trim();
  const province = PROVINCES.find(({ zh }) => text.startsWith(zh))?.zh;
  if (province === undefined) return null;
  let rest = text.slice(province.length);
  if (isWhole) for (const level of [CITY, DISTRICT]) rest = rest.trimStart().replace(level, '');
  const left = text.slice(0, text.length - rest.length).trim();
  return rest.trim() === '' ? null : { rest: rest.trim(), left };
}

const CITY = /^\p{Script=Han}{2,10}?(?:市(?![场政])|自治州|地区|盟)/u;
/** Zones and estates are no district: what only looks like one stays. */
const DISTRICT =
  /^\p{Script=Han}{1,8}?(?:(?<![新发园业税范作假小社校厂景矿林库片街])区|(?<!小)县|市(?![场政])|旗(?!舰))/u;
