export const title =
  'The real-name verification of the domain is done and has reached the ministry';

export const checks = 'The day of the real-name verification of the domain.';

export const isStillToCome = (date: string): string =>
  `${date} is still to come: the real-name verification of the domain must be complete before the filing. Finish it at the registrar first.`;

export const theDomainWasVerified = (date: string, ruleOf2018: string): string =>
  `The domain was verified on ${date}, before the data rule of ${ruleOf2018}: the ministry may not have its data. Verify it again at the registrar, then wait 3 to 5 working days.`;

export const untilPublicHolidaysOfChina = (day: string): string =>
  `until ${day} (public holidays of China left out)`;

export const untilOrLonger = (day: string, from: number, to: number): string =>
  `until ${day} or longer: only the public holidays of ${from} to ${to} are known here`;

export const theDomainWasVerifiedOnTheData = (date: string, until: string): string =>
  `The domain was verified on ${date}: the data reach the ministry only 3 to 5 working days later, and a filing before that is returned. Wait ${until}.`;
