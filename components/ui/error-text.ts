import { i18n } from '#i18n';

/** What an error says to a person. Ours speak for themselves; others are named as unexpected. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return i18n.t('common.unexpected', [String(error)]);
  return OWN.has(error.name) ? error.message : i18n.t('common.unexpected', [error.message]);
}

const OWN = new Set([
  'VaultLocked',
  'WrongPassphrase',
  'DamagedRecord',
  'UnacceptableParameters',
  'NewerVersion',
  'ChangedElsewhere',
  'ImportRefused',
]);
