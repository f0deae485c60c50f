export const fileInTheProvince = 'File in the province of the ID.';

export const fileInTheProvinceOfTheCertificate =
  'File in the province of the certificate, or through a branch that is registered here.';

export const takesOrganisationsOfOtherProvinces = (province: string): string =>
  `${province} takes organisations of other provinces.`;

export const theCertificateOfTheOrganisation = (
  province: string,
  provinceChinese: string,
): string =>
  `The certificate of the organisation must be from ${province} (${provinceChinese}): an organisation cannot file in a province that is not its own.`;

export const thePageOf201909 =
  'The page of 2019-09 does not say whether people with an ID from elsewhere may file';

export const onlyPeopleWithALocal = 'Only people with a local ID may file (Alibaba Cloud, 2019-09)';

export const peopleWithAnId =
  'People with an ID from elsewhere show a proof (Alibaba Cloud, 2019-09)';

export const peopleWithAnIdFromElsewhere =
  'People with an ID from elsewhere show any proof of local study, work or life (Alibaba Cloud, 2019-09)';

export const idFromElsewhere = (policie: string, value: string): string =>
  `ID from another province. ${policie}${value}.`;

export const accepted = 'accepted';

export const notAccepted = 'not accepted';

export const newer = (publisher: string, verdict: string, factText: string): string =>
  `Newer (${publisher})${verdict}: ${factText}`;

export const idFromElsewhereWhy = (note: string, list: string): string =>
  `${note} They name: ${list}.`;

export const bringTheProof = 'Bring the proof, or file in the province of the ID.';

export const theAddressOnTheId = 'the address on the ID is in another province';

export const guidesOnlySay = 'Alibaba Cloud’s guides of 2018–2019 only say';
