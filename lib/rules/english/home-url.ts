export const title = 'The home page URL is the filed domain, with or without www';
