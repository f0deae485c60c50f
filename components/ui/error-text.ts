import { i18n } from '#i18n';
import { storageTrouble } from '@/lib/profiles/trouble';

/** What an error says to a person. Ours speak for themselves; others are named as unexpected. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return i18n.t('common.unexpected', [String(error)]);
  if (OWN.has(error.name)) return error.message;
  return storageTrouble(error)?.message ?? i18n.t('common.unexpected', [error.message]);
}

const OWN = new Set([
  'VaultLocked',
  'WrongPassphrase',
  'DamagedRecord',
  'UnacceptableParameters',
  'NewerVersion',
  'ChangedElsewhere',
  'DeletedElsewhere',
  'VaultReplaced',
  'ImportRefused',
  'PaperRefused',
  'ReadingFailed',
  'DoesNotFit',
  'PasskeyRefused',
  'FolderTrouble',
]);
