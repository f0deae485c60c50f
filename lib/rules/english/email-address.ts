export const title = 'An e-mail address is one that can receive mail';
