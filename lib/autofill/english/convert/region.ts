export const inOneLine = (line: string): string => `Written in one line: ${line}.`;

export const moreLevelsAsked = (asked: number, levels: string): string =>
  `The page asks for ${asked} levels and the profile has ${levels}. Add the missing ones to the profile.`;

export const notOffered = (level: string): string => `The page does not offer “${level}”.`;

export const calledOnPage = (level: string, wording: string): string =>
  `“${level}” is called “${wording}” on this page.`;

export const levelByLevel = (levels: string): string => `Chosen level by level: ${levels}.`;
