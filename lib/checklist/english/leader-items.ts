export const youAreEntity =
  'You are entity, entity leader and website administrator in one person.';

export const entityLeaderAndWebsiteAdministrator =
  'Entity leader and website administrator may be different people.';

export const theLegalRepresentative = 'the legal representative';

export const somebodyElse = 'somebody else too';

export const somebodyElseWithALetter = 'somebody else too, with an authorisation letter';

export const givesNoRule = (publisher: string): string => `${publisher}, gives no rule`;

export const pageOf201909 = 'Alibaba Cloud, 2019-09';

export const faqOf201908 = 'its FAQ, 2019-08';

export const listOf2022 = 'Tencent Cloud, list of 2022';

/** One answer with all who give it. */
export const saidBy = (answer: string, publishers: readonly string[]): string =>
  `${answer} (${publishers.join('; ')})`;

export const leader = (province: string, answers: readonly string[]): string =>
  `Who may be entity leader in ${province}: ${answers.join('; ')}.`;

export const nameTheLegalRepresentative = 'Name the legal representative as entity leader.';

export const haveAnAuthorisationLetter =
  'Have an authorisation letter of the legal representative ready.';

export const theLegalRepresentativeAsEntity =
  'The legal representative as entity leader is right everywhere.';

export const theListOf2022Gives = 'The list of 2022 gives no rule.';

export const anAuthorisationLetterIsAsked =
  'An authorisation letter is asked for (Tencent Cloud, list of 2022).';

export const noAuthorisationLetterIsAsked =
  'No authorisation letter is asked for (Tencent Cloud, list of 2022).';

export const administratorLetter = (listed: string): string =>
  `Letter for the website administrator. ${listed}`;

export const newerText = (publisher: string, hasAsked: boolean): string =>
  `${publisher}: ${hasAsked ? 'a letter is asked for' : 'no letter is asked for'}.`;

export const notKnownForAskTheProvider = (province: string): string =>
  `Not known for ${province}. Ask the provider.`;

export const administratorLetterWhen = 'the website administrator is not the legal representative';

export const authorisationLetter = 'authorisation letter';
