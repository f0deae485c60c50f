import data from './data/outside.json';
import * as say from './english/outside';

/** Hong Kong, Macao and Taiwan: places with no mainland province. */
export interface OutsideRegion {
  /** First two digits of the division code. */
  code: '71' | '81' | '82';
  zh: string;
  en: string;
  /** The region itself, its cities and districts. */
  names: readonly string[];
}

export const OUTSIDE: readonly OutsideRegion[] = [
  {
    code: '71',
    zh: '台湾省',
    en: say.taiwan,
    names: ['台湾', '台湾省', ...data[71].cities, ...data[71].parts],
  },
  {
    code: '81',
    zh: '香港特别行政区',
    en: say.hongKong,
    names: ['香港', '香港特别行政区', '香港岛', ...data[81].parts],
  },
  {
    code: '82',
    zh: '澳门特别行政区',
    en: say.macao,
    names: ['澳门', '澳门特别行政区', ...data[82].parts],
  },
];

/** Quarters whose names no place of the mainland is better known by, and cities of Taiwan without 市. */
export const OUTSIDE_AREAS: readonly { code: OutsideRegion['code']; names: readonly string[] }[] = [
  {
    code: '71',
    names: '台北 新北 台中 台南 高雄 基隆 苗栗 彰化 屏东 花莲 台东 澎湖'.split(' '),
  },
  {
    code: '81',
    names:
      '尖沙咀 旺角 油麻地 铜锣湾 湾仔 深水埗 红磡 将军澳 葵涌 柴湾 筲箕湾 荃湾 屯门 观塘 跑马地'.split(
        ' ',
      ),
  },
  { code: '82', names: ['氹仔', '路环'] },
];

/** Parts of Hong Kong that places of the mainland are called as well, so that a quarter must follow. */
export const HONG_KONG_SIDES: readonly string[] = ['九龙', '新界', '香港岛'];
