export const aWordOfARegulated = 'a word of a regulated industry';

export const suchWebsitesCannotBeFiled = 'Such websites cannot be filed.';

export const suchContentNeedsBefore = (licence: string): string =>
  `Such content needs ${licence} before the filing.`;

export const aPlaceName = 'a place name';

export const namesOfPersonalWebsitesMay =
  'Names of personal websites may not name a province or a city; Yunnan refuses it in other names too.';

export const aFourCharacterIdiom = 'a four-character idiom';

export const anIdiom = 'an idiom (成语)';

export const idiomsAreRefusedInNames = 'Idioms are refused in names of personal websites.';

export const canBeReadAsPinyin = 'can be read as pinyin';

export const latinLetters = 'Latin letters';

export const guangdongRefusesPinyinInNames =
  'Guangdong refuses pinyin in names of personal websites.';

export const aPersonsName = 'a person’s name, or what looks like one';

export const aPersonsNameKind = 'a person’s name';

export const namesOfPersonalWebsitesMayCarry =
  'Names of personal websites may carry no person’s name.';
