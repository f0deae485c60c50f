export const title = 'The commitment letter of Guangdong runs out';

export const itIsValidFor60 =
  'It is valid for 60 working days; sign a new one when the filing takes longer.';

export const lastDayOnWhichTheDomain =
  'Last day on which the domain is valid for long enough to be filed';

export const aDomainMustBeValid = (days: number, isProvinceSame: boolean): string =>
  `A domain must be valid for more than ${days} days when it is filed${isProvinceSame ? ' in Shanghai' : ''}; renew it before that.`;

export const theDomainExpires = 'The domain expires';

export const renewItBefore =
  'Renew it before that: an expired domain fails the domain check (域名已过期, the domain has expired).';

export const lastDayOnWhichTheIdentity =
  'Last day on which the identity document is valid for long enough to be filed';

export const moreThanThreeMonthsMust =
  'More than three months must be left when the filing is submitted; get a new document before that.';

export const theIdentityDocumentExpires = 'The identity document expires';

export const aNewDocument =
  'A new document is a change of the filed data: by the ministry’s order it is reported 30 days before, by newer advice within 10 working days.';

export const theInstanceExpires = 'The instance expires';

export const renewItBeforeAndEarlyEnough =
  'Renew it in time: when you file, the product must still have the months that it needs.';
