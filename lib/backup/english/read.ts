export const tooLarge = (megabytes: number): string =>
  `This file of ${megabytes} MB is too large to be read in one piece. Save an encrypted file where it comes from, and import that.`;

export const notJson =
  'This file is not an export of Beian Lens. A table goes in under “Table for a spreadsheet”.';

export const sealedOrPlain = 'This file must hold either encrypted or readable contents, not both.';

export const notValid = (what: string, why: string): string =>
  `${what} is not valid: ${why} Nothing was imported.`;

export const notComplete = (reason: string): string =>
  `This file is not a complete export of Beian Lens: ${reason}`;

export const unknownReason = 'unknown reason.';
