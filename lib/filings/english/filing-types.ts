export const firstFiling = 'First filing';

export const neitherTheEntityNor = 'Neither the entity nor the website has a number.';

export const theEntityLeader =
  'The entity leader and the website administrator: one number one code, two numbers two codes.';

export const addWebsite = 'Add website';

export const theEntityHasANumber =
  'The entity has a number, from this provider or another, and the website has none: a new application through the provider that hosts it.';

export const theWebsiteAdministrator = 'The website administrator.';

export const addService = 'Add service';

export const theEntityHasANumberTheWebsite =
  'The entity has a number, the website has none. It is the newer name of this order: 有主体 (“entity known”) says that the entity’s filing is with this provider, 无主体 (“entity not known”) that it is elsewhere.';

export const anIndividualFilesOneService =
  'An individual files one service per order, so website and App are two orders (Huawei Cloud, 2025).';

export const addProvider = 'Add provider';

export const theWebsiteHasANumber =
  'The website has a number, and hosting moves to this provider or is added here. It needs the filing password.';

export const changeOfAFiling = 'Change of a filing';

export const filedDataOfTheEntity = 'Filed data of the entity or the website change.';

export const thePersonWhoseDataChange = 'The person whose data change.';

export const aNewPackageName =
  'A new package name, public key or fingerprint is such a change. An App cannot be moved to another entity: it is cancelled and filed anew.';

export const cancellation = 'Cancellation';

export const theEntityNoLongerServes =
  'The entity no longer serves the mainland, or the website is given up. It needs the filing password.';

export const removalOfAProvider = 'Removal of a provider';

export const hostingHereEnds = 'Hosting here ends; the filing number stays.';

export const claimOfAnOldFiling = 'Claim of an old filing';

export const itWasFiledBeforeJune =
  'It was filed before June 2010 through Alibaba Cloud Domains and never imported.';
