export const websiteTitle = 'Website';

export const websiteName = (province: string, factText: string): string =>
  `Website name in ${province}: ${factText}`;

export const name =
  'Choose a website name of at least three Chinese characters that says what the site is about: no person, place, company, idiom, symbol or domain.';

export const nameHow = 'Try names in the website-name checker.';

export const personalContent =
  'Keep the website personal: nothing about an industry, a company or its products.';

export const personalContentHow = 'For business content file as an organisation.';

export const chooseAWebsiteName =
  'Choose a website name of at least three Chinese characters that relates to the organisation; its full name or a short form is safest.';

export const tryNamesInTheWebsiteName = (province: string): string =>
  `Try names in the website-name checker for ${province}.`;

export const furtherWordsThatTheProvince =
  'Further words that the province refuses in names of personal websites';

export const refusesFurtherWordsInNames = (province: string, count: number): string =>
  `${province} refuses ${count} further words in names of personal websites.`;
