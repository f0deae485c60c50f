export const title = 'An individual from elsewhere files where the province accepts that';

export const checks =
  'The region of the filing against the address on the individual’s ID, and what the chosen province accepts from people who live there with an ID from elsewhere.';

export const isNotTheProvince = (
  chosenChinese: string,
  chosen: string,
  address: string,
  province: string,
  demand: string,
): string =>
  `${chosenChinese} (${chosen}) is not the province of the address on the ID, ${address}, which is in ${province}: ${demand}`;

export const isNotTheProvinceInWhichTheId = (
  chosenChinese: string,
  chosen: string,
  issued: string,
  demand: string,
): string =>
  `${chosenChinese} (${chosen}) is not the province in which the ID number was given, ${issued}: that is fine if the address on the ID is in ${chosen}. If it is not: ${demand}`;

export const terms = 'The readiness check lists the conditions. ';

export const home = 'Add the proof, or choose the province of the ID.';

export const takesIndividualsWithALocal = (
  province: string,
  hasSoftened: boolean,
  terms: string,
): string =>
  `${province} takes individuals with a local ID only${hasSoftened ? ', which newer sources soften' : ''}. ${terms}Choose the province of the ID.`;

export const asks = (province: string, list: string, terms: string, home: string): string =>
  `${province} asks for ${list}. ${terms}${home}`;

export const newerTextSaysThatTakes = (province: string): string =>
  `newer sources say that ${province} takes individuals with a local ID only. Choose the province of the ID.`;

export const saidOnlyByNewerText = (
  isAccepted: boolean,
  province: string,
  terms: string,
  home: string,
): string =>
  `${isAccepted ? `newer sources say that ${province} takes individuals from elsewhere. ${terms}` : `what ${province} accepts is unknown; elsewhere a local residence permit is asked for. `}${home}`;

export const aPaper = (paper: string): string => `a ${paper}`;
