export const writeARemark = (remarkMinChars: number): string =>
  `Write a remark of at least ${remarkMinChars} characters.`;

export const remarkAbout = 'Whether a remark is asked for';

export const remark = (factText: string): string => `Remark. ${factText}.`;
