export const idValidity = (idCardMinRemainingValidityMonths: number): string =>
  `Check that every ID is still valid for more than ${idCardMinRemainingValidityMonths} months.`;

export const card = 'Whether mainland citizens may use another document than the resident ID card';

export const mainlandCitizensMustUse = (province: string): string =>
  `Mainland citizens must use the resident ID card in ${province}.`;

export const mainlandCitizensMayUseOther = (province: string): string =>
  `Mainland citizens may use other documents than the resident ID card in ${province}.`;

export const temporary = 'Whether a temporary ID card is accepted';

export const temporaryIdCards = (province: string, hasAccepted: boolean): string =>
  `${province} ${hasAccepted ? 'accepts' : 'refuses'} temporary ID cards.`;

export const foreigners = 'Whether foreign individuals are accepted';

export const foreignIndividuals = (province: string, hasAccepted: boolean): string =>
  `${province} ${hasAccepted ? 'accepts' : 'refuses'} foreign individuals.`;

export const whetherAForeignNationalMay = (province: string): string =>
  `Whether a foreign national may be the entity leader: not known for ${province}.`;

export const askTheProviderBeforeYou = 'Ask the provider before you start.';

export const foreignNationalsAsEntityLeader = (
  province: string,
  hasForeignersAcceptedAsLeader: boolean,
): string =>
  `${province} ${hasForeignersAcceptedAsLeader ? 'accepts' : 'refuses'} foreign nationals as entity leader.`;

export const copyTheAddress = 'Copy the address that it shows as the certificate address. ';

export const aShowsNoAddress = (paper: string): string =>
  `A ${paper} shows no address in the mainland: ask the provider what goes into the certificate address then. `;

export const or = ' or ';

export const nameOnDocument = (isIndividual: boolean, names: string): string =>
  `Enter the name of ${isIndividual ? 'the person' : 'the entity leader'} exactly as on the ${names}.`;

export const nameOnDocumentHow = (withoutAddress: string): string =>
  `${withoutAddress}The mailing address is in the province of the filing.`;
