export const locked = 'Your profiles are locked. Unlock them with your passphrase.';

export const wrongPassphrase = 'This passphrase is not the right one. Nothing was changed.';

export const damaged = (what: string): string =>
  `${what} is damaged and cannot be opened. It was changed outside Beian Lens; restore it from an export.`;

export const damagedFile =
  'This file is damaged or was cut off on its way, and cannot be opened. Nothing was imported. Copy it again from where it was saved, or import an older one.';

export const newerVersion = (found: number, known: number): string =>
  `This was saved by a newer version of Beian Lens (format ${found}, this version knows up to ${known}). Update the extension and try again.`;

export const changedElsewhere = 'This profile was changed in another tab after you opened it here.';

export const deletedElsewhere =
  'This profile was deleted in another tab, with its pictures, while it was changed here.';

export const vaultReplaced =
  'Everything was deleted or encrypted anew in another tab. Nothing was written; reload this page.';
