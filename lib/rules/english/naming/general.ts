export const isADomain = 'is a domain; the name of a website may not be its domain.';

export const giveTheSiteAName = 'Give the site a name of at least three Chinese characters.';

export const hasDigitsOnly = 'has digits only';

export const hasLatinLettersOnly = 'has Latin letters only';

export const hasChineseCharacters = (count: number): string =>
  `has ${count === 1 ? 'one Chinese character' : `${count} Chinese characters`}`;

export const aWebsiteNameNeeds = (only: string): string =>
  `${only}; a website name needs at least three Chinese characters.`;

export const writeAChineseName = 'Write a Chinese name of three characters or more.';

export const hasCharactersNoLimit = (length: number): string =>
  `has ${length} characters; no limit is published, but 3 to 10 are advised for personal websites (Huawei Cloud, 2025), and names that are hard to remember are questioned more often.`;

export const aShorterNameIsSafer = 'A shorter name is safer.';

export const containsSpecialSymbolsAreRefused = (list: string): string =>
  `contains ${list}; special symbols are refused in website names.`;

export const leaveThemOut = 'Leave them out.';

export const containsOnlyOneProviderTolerates = (list: string): string =>
  `contains ${list}; only one provider tolerates parentheses and hyphens, the rule refuses all symbols.`;

export const aNameWithoutThem = 'A name without them is safer.';

export const beginsWithWhichIsReserved = (state: string, en: string): string =>
  `begins with ${state} (“${en}”), which is reserved for national bodies.`;

export const attachTheApprovalThatAllows =
  'Attach the approval that allows it, or begin with another word.';

export const beginWithAnotherWord = 'Begin with another word.';

export const beginsWithWhichNewerLists = (refused: string, explainWord: string): string =>
  `begins with ${refused} (“${explainWord}”), which newer lists refuse at the beginning of a name.`;

export const containsSensitiveWordsAreRefused = (list: string): string =>
  `contains ${list}: sensitive words are refused in every website name.`;

export const chooseANameWithout = 'Choose a name without it.';
