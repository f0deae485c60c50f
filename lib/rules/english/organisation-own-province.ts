export const title = 'An organisation files in the province of its certificate';

export const checks =
  'The region of the filing against the certificate address of an organisation, or against the registry in its credit code while the address does not tell.';

export const isNotTheProvince = (
  chosenChinese: string,
  chosen: string,
  address: string,
  province: string,
  provinceChinese: string,
): string =>
  `${chosenChinese} (${chosen}) is not the province of the certificate address ${address}, which is in ${province}: an organisation cannot file in a province that is not its own. Choose ${provinceChinese} (${province}).`;

export const isNotTheProvinceOfTheRegistry = (
  chosenChinese: string,
  chosen: string,
  number: string,
  registry: string,
  registryChinese: string,
): string =>
  `${chosenChinese} (${chosen}) is not the province of the registry in the credit code ${number}, ${registry}: an organisation cannot file in a province that is not its own. Choose ${registryChinese} (${registry}), if the certificate address is there.`;
