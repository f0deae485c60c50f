export const title = 'The entity leader is the legal representative where the province asks for it';

export const checks =
  'Whether the entity leader of an organisation is its legal representative, and what the province says when not.';

export const isNotTheLegalRepresentative = (leader: string, value: string): string =>
  `${leader} is not the legal representative${value}`;

export const inTheEntityLeaderMust = (
  value: string,
  province: string,
  hasAlibabaFaq201908: boolean,
): string =>
  `${value}: in ${province} the entity leader must be the legal representative (${hasAlibabaFaq201908 ? 'Alibaba Cloud, 2019-08, and ' : ''}Tencent Cloud, 2022). Enter the legal representative as entity leader.`;

export const acceptsThatWithAnAuthorisation = (value: string, province: string): string =>
  `${value}: ${province} accepts that with an authorisation letter. Upload the letter of the legal representative with both sides of that person’s ID.`;

export const haveAnAuthorisationLetterReady = (
  value: string,
  isLegalRepresentative: boolean,
  province: string,
): string =>
  `${value}: ${isLegalRepresentative ? `${province} asked for the legal representative in 2019-09, newer sources do not` : `${province} does not ask for the legal representative`}. Have an authorisation letter ready in case the page asks for one.`;
