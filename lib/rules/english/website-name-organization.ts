export const title = 'The name of an organisation’s website follows the rules of its province';

export const checks = 'Names of organisations’ websites in Chongqing, Guangdong, Yunnan and Jilin.';

export const containsLatinLetters =
  'contains Latin letters: Chongqing takes no English in the names of organisations’ websites (Tencent Cloud, 2022). Write it in Chinese.';

export const hasTheFormChinaChina =
  'has the form “中国…中国” (“China … China”): in Jilin that is for national bodies only (Tencent Cloud, 2022). Choose another name.';

export const containsAcademyInGuangdongSuch =
  'contains 学院 (“academy”): in Guangdong such a name needs the suffix （内部学院） (internal academy) or （非独立机构） (no independent body). Add one of them.';

export const containsInGuangdongSuch = (word: string, placeInWords: string): string =>
  `contains ${word} (${placeInWords}): in Guangdong such a name needs an approval. Have it ready, or choose another name.`;

export const containsYunnanRefusesNames = (word: string): string =>
  `contains ${word}: Yunnan refuses names with an administrative meaning, even when the word is part of the company name. Choose a name without it.`;
