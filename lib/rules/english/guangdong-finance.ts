export const title = 'Guangdong gets the commitment letter for finance with financial content';

export const checks =
  'The commitment letter for finance that Guangdong asks for when the content is financial.';

export const containsInGuangdongAWebsite = (value: string, word: string): string =>
  `${value} contains ${word}: in Guangdong a website with financial content needs the commitment letter for finance. Download the letter, have it signed and sealed, and upload it here.`;
