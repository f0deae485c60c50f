export const since =
  'since 2019-04-22 the ministry’s system returns every new filing with more than one';

export const wayOut = 'Keep one here and file the others as websites of their own.';

export const title = 'A website has one domain';

export const checks =
  'The number of domains of a website: one in Chongqing, Guangxi, Sichuan, Liaoning, Hebei and Henan, ten elsewhere by Alibaba Cloud’s guides of 2018–2019, one everywhere since 2019-04-22, by notice 633 of the ministry (工信管函〔2019〕633号).';

export const domainsOnOneWebsite = (count: number, names: string, value: string): string =>
  `${count} domains (${names}${value}) on one website`;

export const takesOne = (province: string | undefined): string =>
  `${province ?? 'the province'} takes one, and `;

export const allowedBeforeBut = (province: string | undefined, limit: number): string =>
  `${province ?? 'most provinces'} allowed ${limit} before, but `;
