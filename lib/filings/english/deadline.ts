export const thePublicHolidaysOfChina = (note: string, from: number, to: number): string =>
  `${note} The public holidays of China are known here from ${from} to ${to} only, so the day may be later.`;
