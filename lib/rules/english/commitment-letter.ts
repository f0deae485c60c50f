export const title = 'The commitment letter of the province is uploaded where there is one';

export const checks = 'The commitment letter of provinces that have one.';

export const noCommitmentLetterIsChosen = (
  province: string,
  rule: string,
  isOrganization: boolean,
): string =>
  `No commitment letter is chosen: ${province} has a rule of its own about it. ${rule} Download the letter on the page, have it signed${isOrganization ? ' and sealed' : ''}, and upload it.`;
