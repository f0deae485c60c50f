export const doesNotHaveTheForm =
  'does not have the form that Jiangsu demands: names of personal websites there read 某某的个人博客 (“so-and-so’s personal blog”) or 某某的个人主页 (“so-and-so’s personal home page”), and nothing else is accepted.';

export const endTheNameWithS =
  'End the name with 的个人博客 (“’s personal blog”) or 的个人主页 (“’s personal home page”).';

export const containsLatinLettersOrDigits =
  'contains Latin letters or digits; Sichuan refuses English, digits and domains in names of personal websites.';

export const writeTheNameInChinese = 'Write the name in Chinese characters only.';

export const containsWhichCanBeRead = (spelled: string): string =>
  `contains ${spelled}, which can be read as pinyin; Guangdong refuses pinyin in names of personal websites.`;

export const writeThatPartInChinese = 'Write that part in Chinese characters.';
