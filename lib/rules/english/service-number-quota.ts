export const title = 'The instance has a service identification number left';

export const checks = 'How many service identification numbers are used.';

export const serviceUsedGives = (
  used: string,
  isOne: boolean,
  en: string,
  numbers: number,
  hasPerAccount: boolean,
): string =>
  `${used} service ${isOne ? 'identification number is' : 'identification numbers are'} used: ${en} gives ${numbers} ${hasPerAccount ? 'for the whole account' : 'per instance'}, and a renewal adds none. Buy another instance.`;
