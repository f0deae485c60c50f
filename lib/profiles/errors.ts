/** The vault is locked: ask for the passphrase and try again. */
export class VaultLocked extends Error {
  override name = 'VaultLocked';
  constructor() {
    super('Your profiles are locked. Unlock them with your passphrase.');
  }
}

/** The passphrase does not open this vault or file; the data itself is intact. */
export class WrongPassphrase extends Error {
  override name = 'WrongPassphrase';
  constructor() {
    super('This passphrase is not the right one. Nothing was changed.');
  }
}

/** What lies in the vault is not what was written there: changed, swapped or cut. */
export class DamagedRecord extends Error {
  override name = 'DamagedRecord';
  constructor(what: string, options?: ErrorOptions) {
    super(
      `${what} is damaged and cannot be opened. It was changed outside Beian Lens; restore it from an export.`,
      options,
    );
  }
}

/** The stored or imported Argon2id parameters are weaker than the floor, or so strong that they would never finish. */
export class UnacceptableParameters extends Error {
  override name = 'UnacceptableParameters';
}

/** Written by a newer version of the extension. */
export class NewerVersion extends Error {
  override name = 'NewerVersion';
  constructor(found: number, known: number) {
    super(
      `This was saved by a newer version of Beian Lens (format ${found}, this version knows up to ${known}). Update the extension and try again.`,
    );
  }
}

/** The record was saved elsewhere since it was read, e.g. in another tab. */
export class ChangedElsewhere extends Error {
  override name = 'ChangedElsewhere';
  constructor() {
    super('This profile was changed in another tab after you opened it here.');
  }
}

/** The record was deleted since it was read, e.g. in another tab. */
export class DeletedElsewhere extends Error {
  override name = 'DeletedElsewhere';
  constructor() {
    super('This profile was deleted in another tab, with its pictures, while it was changed here.');
  }
}

/** The vault was deleted, set up anew or given another key after the write began; nothing was written. */
export class VaultReplaced extends Error {
  override name = 'VaultReplaced';
  constructor() {
    super(
      'Everything was deleted or encrypted anew in another tab. Nothing was written; reload this page.',
    );
  }
}

/** A passkey was not made or does not open the vault; the passphrase still does. */
export class PasskeyRefused extends Error {
  override name = 'PasskeyRefused';
}

/** The folder that carries a copy of the vault cannot be used; the message says why and what helps. */
export class FolderTrouble extends Error {
  override name = 'FolderTrouble';
}

/** A file that cannot be imported; the message says why and nothing was imported. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
}
