/** The province characters of filing numbers and the code of the province each stands for. */
const CODES: Readonly<Record<string, string | undefined>> = {
  京: '11',
  津: '12',
  冀: '13',
  晋: '14',
  蒙: '15',
  辽: '21',
  吉: '22',
  黑: '23',
  沪: '31',
  苏: '32',
  浙: '33',
  皖: '34',
  闽: '35',
  赣: '36',
  鲁: '37',
  豫: '41',
  鄂: '42',
  湘: '43',
  粤: '44',
  桂: '45',
  琼: '46',
  渝: '50',
  蜀: '51',
  黔: '52',
  滇: '53',
  藏: '54',
  陕: '61',
  陇: '62',
  青: '63',
  宁: '64',
  新: '65',
};

/** Characters that occur beside the usual one: 川 for 蜀 is often only a placeholder. */
export const SELDOM: Readonly<Record<string, string | undefined>> = {
  川: '蜀',
  贵: '黔',
  甘: '陇',
};

export const provinceCharacters = Object.keys(CODES).join('') + Object.keys(SELDOM).join('');

/** The province code that a character of filing numbers stands for. */
export function provinceOfCharacter(character: string): string | undefined {
  return CODES[SELDOM[character] ?? character];
}

/** The character that stands for a province code in filing numbers. */
export function characterOfProvince(code: string): string | undefined {
  return Object.keys(CODES).find((character) => CODES[character] === code);
}
