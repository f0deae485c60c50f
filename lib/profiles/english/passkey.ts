export const cannotOpenVaults =
  'This device made a passkey that cannot open your profiles (it lacks the PRF extension). Nothing was changed; you can delete it in the settings of your device, and go on with the passphrase.';

export const none = 'No passkey opens these profiles.';

export const ofAnotherVault = 'This passkey is for other profiles. Use your passphrase.';

export const opensNoMore =
  'This passkey does not open your profiles any more. Use your passphrase.';

export const noSecret = 'The passkey gave no secret. Use your passphrase.';

export const notUsedBecause = (reason: string): string =>
  `The passkey was not used: ${reason} Your passphrase still works.`;

export const notUsed = 'No passkey was used. Your passphrase still works.';
