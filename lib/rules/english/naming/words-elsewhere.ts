export const hasPublishedNoList = (province: string): string =>
  `${province} has published no list, so it is unknown there.`;

export const theProvinceOfThisFiling = 'The province of this filing is not chosen yet.';

export const containsWhichRefuseInNames = (
  word: string,
  explainWord: string,
  placeInWords: string,
  list: string,
  value: string,
  unknown: string,
): string =>
  `contains ${word} (“${explainWord}”, ${placeInWords}), which ${list} refuse${value} in names of personal websites. ${unknown}`;

export const aNameWithout = 'A name without it is safer.';
