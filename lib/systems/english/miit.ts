export const miitFilingSite = 'MIIT filing site';

export const home = 'Home';

export const lookUpAFiling = 'Look up a filing';

export const policyDocuments = 'Policy documents';

export const smsVerification = 'SMS verification';

export const resendTheSms = 'Resend the SMS';

export const aCaptchaAppearsAfter =
  'A captcha appears after the search button is pressed. Only a person solves it.';

export const fiveWrongSmsCodesAre =
  'Five wrong SMS codes are allowed; the sixth returns the filing.';

export const hashRoutesChange = 'Hash routes change without loading the page again.';
