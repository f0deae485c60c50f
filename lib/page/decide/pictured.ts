import { fieldOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

import type { Tie } from '../tie/tie';
import { sectionOf } from './label-keys';

const CERTIFICATE = /\.certificate(?:Type|Number)$/u;
const PICTURES: Readonly<Record<string, FieldKey>> = {
  entity: 'documents.entityCertificate',
  leader: 'documents.leaderIdFront',
  admin: 'documents.adminId',
};

const isUpload = (key: FieldKey): boolean =>
  fieldOf(key)?.control.kinds.includes('upload') ?? false;

/** The fields that a label can mean beside its control: an upload at the certificate's type or number asks its picture. */
export function picturedKeys(keys: FieldKey[], tie: Tie): FieldKey[] {
  if (tie.controls[0]?.shape !== 'upload' || keys.some(isUpload)) return keys;
  const pictures = keys.flatMap((key) =>
    CERTIFICATE.test(key) ? (PICTURES[sectionOf(key)] ?? []) : [],
  );
  return pictures.length > 0 ? [...new Set(pictures)] : keys;
}
