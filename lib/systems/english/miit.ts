export const miitFilingSite = 'MIIT filing site';

export const home = 'Home';

export const lookUpAFiling = 'Look up a filing';

export const policyDocuments = 'Policy documents';

export const smsVerification = 'SMS verification';

export const resendTheSms = 'Resend the SMS';
