export const noDate = (value: string): string =>
  `“${value}” is not a date of the form 2031-04-30. Correct it in the profile.`;

export const noDateInProfile = 'The profile has no date for this.';

export const oneDateTheEnd = (end: string): string =>
  `The page asks for one date: it gets the end, ${end}.`;

export const onlyTheEnd = (end: string): string =>
  `The profile has only the end of the validity, ${end}. Add its start to the profile.`;

export const oneDateTheStart = (start: string): string =>
  `The page asks for one date: it gets the start, ${start}.`;
