export const title = 'The domain carries no word that its province reserves';

export const checks = 'Words in a domain that Beijing and Shanghai reserve.';

export const beijingRefusesDomainsWithWords =
  'Beijing refuses domains with words for China or the state unless the entity has national standing';

export const inShanghaiADomain = 'in Shanghai a domain with such a word can need an approval';

export const containsTencentCloud = (written: string, word: string, reason: string): string =>
  `${written} contains ${word}: ${reason} (Tencent Cloud, 2022). File another domain, or have the approval ready.`;
