export const miitFilingSite2019 = 'MIIT filing site (2019 pages)';

export const smsVerificationForThe = 'SMS verification for the filing';

export const resendTheSms = 'Resend the SMS';

export const recoverTheFiling = 'Recover the filing password';

export const lookUpAFiling = 'Look up a filing';

export const publicLookup = 'Public lookup';
