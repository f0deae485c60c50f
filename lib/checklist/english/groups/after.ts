export const afterTitle = 'After the filing';

export const pointDomain = 'Point the domain at the filed server.';

export const pointDomainWhy =
  'Before the approval a mainland server cannot be opened under the domain.';

export const psb =
  'Make the PSB filing with the police (beian.mps.gov.cn) within 30 days of the ICP filing.';

export const psbWhy =
  'Newer guides count from the opening of the site: keep the earlier date. It rests on the measures on the security of computer networks connected to the internet.';

export const psbHow = 'Record it under Filings: the days are counted and you are reminded.';

export const psbFiling = 'PSB filing';

export const psbNumber = 'Show the PSB number on the website within 30 days of its approval.';

export const licence =
  'Get an ICP licence before a commercial service starts, such as paid information or web design for users.';

export const licenceWhy = 'The licence comes after the filing.';

export const licenceWhen = 'the website offers commercial services';

export const icpLicence = 'ICP licence';

export const keepCurrent =
  'Keep domain, instance and filed data current: renew in time, and file changes.';

export const keepCurrentWhy =
  'Changes are filed 30 days before (ministry order 33) or within 10 working days (advice of Huawei Cloud).';

export const footer = (char: string): string =>
  `Show the filing number, ${char}ICP备…号, at the foot of the website with a link to beian.miit.gov.cn.`;

export const footerWhy = 'It is due at once; the fine is RMB 5,000 to 10,000.';

export const alsoSeen = (list: string): string => `Also seen: “${list}”.`;
