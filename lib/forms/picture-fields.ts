import type { FieldKey } from './types';

/** Fields that take a picture which a profile keeps. */
export const PICTURE_FIELD = /^(?:documents\.|app\.icon$)/u;

const ASKED_AGAIN: ReadonlyMap<FieldKey, FieldKey> = new Map([
  ['psb.domainCertificate', 'documents.domainCertificate'],
]);

/** Under which field a profile keeps the picture for `key`: the police ask for the ministry's once more. */
export const keptAs = (key: FieldKey): FieldKey => ASKED_AGAIN.get(key) ?? key;

/** The fields that take a picture which a profile keeps under `key`. */
export const takersOf = (key: FieldKey): FieldKey[] => [
  key,
  ...[...ASKED_AGAIN].flatMap(([taker, kept]) => (kept === key ? taker : [])),
];

export const isPictureField = (key: FieldKey): boolean => PICTURE_FIELD.test(keptAs(key));
