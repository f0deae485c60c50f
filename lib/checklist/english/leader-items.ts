export const youAreEntity =
  'You are entity, entity leader and website administrator in one person.';

export const entityLeaderAndWebsiteAdministrator =
  'Entity leader and website administrator may be different people.';

export const theLegalRepresentative = 'the legal representative';

export const theLegalRepresentativeOrSomebody =
  'the legal representative or somebody with a letter';

export const needNotBeTheLegal = 'need not be the legal representative';

export const theLegalRepresentativeOrSomebodyWithAnAuthorisation =
  'the legal representative or somebody with an authorisation letter';

export const thePageOf201909 = 'The page of 2019-09 gives no rule.';

export const alibabaCloud201909 = (leader: string): string => `Alibaba Cloud, 2019-09: ${leader}.`;

export const theFaqOf201908 = 'The FAQ of 2019-08 gives no rule.';

export const faqOf201908 = (hasFaq: boolean): string =>
  `FAQ of 2019-08: ${hasFaq ? 'the legal representative' : 'need not be the legal representative'}.`;

export const stated = (in2022: string): string => `Tencent Cloud, list of 2022: ${in2022}.`;

export const leader = (province: string, list: string): string =>
  `Who may be entity leader in ${province}. ${list}`;

export const nameTheLegalRepresentative = 'Name the legal representative as entity leader.';

export const haveAnAuthorisationLetter =
  'Have an authorisation letter of the legal representative ready.';

export const theLegalRepresentativeAsEntity =
  'The legal representative as entity leader is right everywhere.';

export const anAuthorisationLetterIsAccepted = 'an authorisation letter is accepted';

export const mustBeTheLegalRepresentative = 'must be the legal representative';

export const theListOf2022Gives = 'The list of 2022 gives no rule.';

export const anAuthorisationLetterIsAsked =
  'An authorisation letter is asked for (Tencent Cloud, list of 2022).';

export const noAuthorisationLetterIsAsked =
  'No authorisation letter is asked for (Tencent Cloud, list of 2022).';

export const administratorLetter = (listed: string): string =>
  `Website administrator who is not the legal representative. ${listed}`;

export const newerText = (publisher: string, hasAsked: boolean): string =>
  `${publisher}: ${hasAsked ? 'a letter is asked for' : 'no letter is asked for'}.`;

export const notKnownForAskTheProvider = (province: string): string =>
  `Not known for ${province}. Ask the provider.`;

export const administratorLetterWhen = 'the website administrator is not the legal representative';

export const authorisationLetter = 'authorisation letter';
