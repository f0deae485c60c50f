export const administratorAge = (websiteAdministratorMaxAge: number): string =>
  `The website administrator is at most ${websiteAdministratorMaxAge} years old.`;

export const limitAbout = 'Limits for website administrators and their numbers';
