export const title = 'The domain is valid, with time left';

export const checks =
  'The day on which the domain ends. Alibaba Cloud’s guides of 2018–2019 only ask that it is valid; its page on preparing the domain asks for days that are left.';

export const theDomainExpired = (date: string): string =>
  `The domain expired on ${date}: an expired domain cannot be filed. Renew it first.`;

export const inProvince = (province: string): string => ` in ${province}`;

export const theDomainExpires = (
  date: string,
  left: number,
  wanted: number,
  where: string,
): string =>
  `The domain expires on ${date}, in ${left} ${left === 1 ? 'day' : 'days'}: since 2019-09 more than ${wanted} days must be left${where}. Renew it first.`;
