export const mobile = 'mobile';

export const eMail = 'e-mail';
