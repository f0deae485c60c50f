export const statementsTitle = 'Statements and letters';

export const ownForm = (province: string): string =>
  `Use only the form that the page of ${province} offers on the upload step, and keep three signed copies.`;

export const ownFormWhy =
  'The form differs by province, and a sheet can expire: sign a new one when the page says so.';

export const theWebsiteAdministratorSigns =
  'The website administrator signs in block style with a black pen, and the company seal is added.';

export const signInBlockStyle = 'Sign in block style with a black pen, no cursive.';

export const blockStyle = 'block style';

export const companySeal = 'company seal';

export const whetherAFingerprintBeside = 'Whether a fingerprint beside the signature is asked for';

export const putYourFingerprintBeside =
  'Put your fingerprint beside the signature on the statement.';

export const noFingerprintIsNeeded = 'No fingerprint is needed on the statement.';

export const whetherTheProvince = 'Whether the province has a commitment letter of its own';

export const commitmentLetter = (factText: string): string => `Commitment letter. ${factText}`;

export const commitmentLetterTerm = 'commitment letter';
