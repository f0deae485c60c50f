import domainsPerWebsite from './domains-per-website';
import photoClothing from './photo-clothing';
import sameProvinceAddress from './same-province-address';
import type { Rule } from './types';
import websiteName from './website-name';
import websiteNameIndividual from './website-name-individual';

/** Every rule, by topic in the order in which findings are told. */
export const rules: readonly Rule[] = [
  sameProvinceAddress,
  websiteName,
  websiteNameIndividual,
  domainsPerWebsite,
  photoClothing,
];
