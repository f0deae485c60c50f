export const changesTitle = 'Later changes';

export const modifyDomains =
  'A change of a filing can keep or remove domains, never add or replace them.';

export const emptyShell =
  'An entity whose number has no provider any more (an empty shell) can add a service at once in eleven provinces, Tianjin, Liaoning and Sichuan among them; elsewhere its filing must first be cancelled, on paper.';

export const emptyShellHow = 'Ask the provider whether yours is one of the eleven.';

export const emptyShellEntity = 'empty-shell entity';

export const canBecomeTheFiling = 'can become the filing of an organisation';

export const cannotBecomeTheFiling =
  'cannot become the filing of an organisation: cancel it and file anew';

export const canBecomeTheFilingOfAnOrganisation =
  'can become the filing of an organisation whose legal representative the individual is';

export const canBecomeTheFilingOfAnOrganisationWhose =
  'can become the filing of an organisation whose legal representative or website administrator the individual is';

export const toIndividualAbout = 'Whether the filing of an individual can go to another individual';

export const toIndividual = (en: string, hasOther: boolean): string =>
  `In ${en} the filing of an individual ${hasOther ? 'can' : 'cannot'} go to another individual.`;

export const toOrganization = (en: string, toOrganization: string): string =>
  `In ${en} the filing of an individual ${toOrganization}.`;

export const toOrganizationWhy =
  'Huawei Cloud (2025) lets an individual become an organisation only by cancelling and filing anew.';

export const whetherTheFilingOfAnOrganisation =
  'Whether the filing of an organisation can go to an individual';

export const inTheFilingOfAnOrganisation = (
  en: string,
  hasOrganizationToIndividual: boolean,
): string =>
  `In ${en} the filing of an organisation ${hasOrganizationToIndividual ? 'can' : 'cannot'} go to an individual.`;

export const whatMustMatchTheExisting =
  'What must match the existing filing when a provider is added';

export const toAddAnotherProviderNothing =
  'To add another provider nothing but the current rules must be met.';

export const toAddAnotherProviderThese = (list: string): string =>
  `To add another provider these match the existing filing: ${list}.`;

export const itNeedsTheFilingPassword = 'It needs the filing password.';

export const addProvider = 'add provider';
