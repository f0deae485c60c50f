export const notCertain = 'It is not certain what the page asks here, so it is left to you.';

export const differs = (shown: string, ours: string): string =>
  `The page shows “${shown}”, the profile has “${ours}”.`;

export const chooseThere = (value: string): string =>
  `This box cannot be typed into. If it opens a list, choose “${value}” there yourself.`;
