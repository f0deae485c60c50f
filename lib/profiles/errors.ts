import * as say from './english/errors';

/** The vault is locked: ask for the passphrase and try again. */
export class VaultLocked extends Error {
  override name = 'VaultLocked';
  constructor() {
    super(say.locked);
  }
}

/** The passphrase does not open this vault or file; the data itself is intact. */
export class WrongPassphrase extends Error {
  override name = 'WrongPassphrase';
  constructor() {
    super(say.wrongPassphrase);
  }
}

/** What lies in the vault is not what was written there: changed, swapped or cut. */
export class DamagedRecord extends Error {
  override name = 'DamagedRecord';
  constructor(what: string, options?: ErrorOptions) {
    super(say.damaged(what), options);
  }
}

/** An export is not what was saved: changed, or cut off on its way. */
export class DamagedFile extends DamagedRecord {
  override message = say.damagedFile;
  constructor(options?: ErrorOptions) {
    super('', options);
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
    super(say.newerVersion(found, known));
  }
}

/** The record was saved elsewhere since it was read, e.g. in another tab. */
export class ChangedElsewhere extends Error {
  override name = 'ChangedElsewhere';
  constructor() {
    super(say.changedElsewhere);
  }
}

/** The record was deleted since it was read, e.g. in another tab. */
export class DeletedElsewhere extends Error {
  override name = 'DeletedElsewhere';
  constructor() {
    super(say.deletedElsewhere);
  }
}

/** The vault was deleted, set up anew or given another key after the write began; nothing was written. */
export class VaultReplaced extends Error {
  override name = 'VaultReplaced';
  constructor() {
    super(say.vaultReplaced);
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
