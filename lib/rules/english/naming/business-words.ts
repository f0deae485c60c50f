export const containsNamesOfPersonalWebsites = (described: string): string =>
  `contains ${described}: a personal website may not be named after a company or organisation, and a reviewer may read it so.`;

export const canStay =
  'If it is only what you write about, it can stay; a name without it is safer.';

export const containsNamesOfPersonalWebsitesMay = (described: string, reason: string): string =>
  `contains ${described}: a personal website may not be named after a company or organisation. ${reason}`;

export const chooseANameWithout = 'Choose a name without it, or file as the organisation.';

export const containsAReviewerOftenReturns = (described: string, reason: string): string =>
  `contains ${described}: ${reason} A reviewer often returns it.`;

export const chooseANameWithoutItThatSays =
  'Choose a name without it that says what you write about.';
