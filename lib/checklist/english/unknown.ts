export const notKnown = (about: string, province: string): string =>
  `${about}: not known for ${province}.`;

export const letterOrStatement = 'Letter or statement';

export const domainCertificate = 'Domain certificate';

export const phoneAndEMail = 'Phone and e-mail';

export const provinceAsk = (province: string, list: string): string =>
  `Before you start, ask the provider in one question what is not known for ${province}: ${list}.`;
