export const provinceTitle = 'Special to the province';

export const edition = (
  province: string,
  provinceChinese: string,
  publisher: string,
  date: string,
): string =>
  `The rules of ${province} (${provinceChinese}) were read in the page of ${publisher}, edition ${date}. When the page of your order asks for more papers, follow the page.`;

export const editionWhy =
  'The administrations change their rules. What newer descriptions add is said with its source. The rules of the ministry (beian.miit.gov.cn, formerly miitbeian.gov.cn) apply besides.';

export const editionHow =
  'The rules of the provinces were listed on the home page of the filing site, beian.aliyun.com (MapDataContainer), and through icpbeian.aliyun.com, in Chinese only.';

export const fromThePageOf2019 =
  'From the page of 2019; where a newer note says otherwise, that holds.';

export const newerThanThePage = (publisher: string): string =>
  `Newer than the page of 2019: ${publisher}.`;
