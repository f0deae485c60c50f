export const about = (ending: string, en: string): string => `${ending} about ${en}`;

export const yourWords = (zh: string): string => `${zh} (your words)`;

export const theRegisteredName = 'the registered name';

export const shortFormOfTheRegistered = 'short form of the registered name';

export const theShortForm = (en: string): string => `the short form, and ${en}`;
