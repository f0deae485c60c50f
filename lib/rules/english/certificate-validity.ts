export const title = 'The identity document is still valid for more than three months';

export const checks =
  'The validity period of the leader’s and the administrator’s identity document.';

export const toTheDocumentWouldEnd = (from: string, until: string): string =>
  `${from} to ${until}: the document would end before it begins. Compare both dates with the document.`;

export const isStillToCome = (from: string): string =>
  `${from} is still to come: the document must be valid on the day of the filing. Compare the date with the document.`;

export const isPastTheDocumentMust = (until: string): string =>
  `${until} is past: the document must be valid on the day of the filing. Use a valid one.`;

export const isLessThanMonthsAway = (until: string, months: number): string =>
  `${until} is less than ${months} months away: every provincial page of 2019-09 asks for an ID card with more than ${months} months left. Renew it first.`;
