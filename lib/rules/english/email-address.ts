export const title = 'An e-mail address is one that can receive mail';

export const checks = 'The e-mail addresses of leader and administrator.';
