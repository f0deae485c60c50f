export const title = 'A domain stands on one website, and one is checked at a time';

export const checks =
  'The same domain on two websites of one filing, in any spelling, and several domains where one is checked. The page answers the second time 此域名已存在 (“this domain exists already”).';

export const standsOnWebsiteAlready = (registrable: string, first: number): string =>
  `${registrable} stands on website ${first} already: a domain is filed on one website only. Take it out of one of the two.`;

export const holdsDomainsTheCheckTakes = (text: string, count: number): string =>
  `${text} holds ${count} domains: the check takes one at a time. Keep the one that this filing is about; further websites get theirs later.`;
