export const title = 'The home page URL is the filed domain, with or without www';

export const checks = 'The home page URL against the domain of the website.';
