export const validity = (domainMinRemainingValidityDays: number): string =>
  `Check that the domain is still valid for more than ${domainMinRemainingValidityDays} days; renew it if not.`;

export const alibabaCloudsGuidesOf2018 =
  'Alibaba Cloud’s guides of 2018–2019 only ask that it has not expired; the days are those of 2019-09.';

export const whetherTheProvince =
  'Whether the province has a rule of its own on domains registered abroad';

export const domainsThatAreRegisteredAbroad = (province: string, hasAccepted: boolean): string =>
  `${province} ${hasAccepted ? 'accepts' : 'refuses'} domains that are registered abroad, in its own rules (2019-09).`;

export const onePerWebsite = (limit: number, since: string): string =>
  `Plan one website for each domain: ${limit} domain per website since ${since}.`;

export const onePerWebsiteWhy = (limit: number, province: string, replace: string): string =>
  `Alibaba Cloud’s guides of 2018–2019 allow ${limit} per website in ${province}. ${replace}`;

export const whetherADomainCertificate = 'Whether a domain certificate is asked for';

export const domainCertificate = (domainCertificate: string): string =>
  `Domain certificate (域名证书): ${domainCertificate}.`;

export const downloadItFromTheRegistrar =
  'Download it from the registrar, print it in colour and photograph the print. The picture must be 200 KB to 4 MB: too small is refused as well.';

export const domainCertificateTerm = 'domain certificate';
