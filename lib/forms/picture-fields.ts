import type { FieldKey } from './types';

/** Fields that take a picture which a profile keeps. */
export const PICTURE_FIELD = /^(?:documents\.|app\.icon$)/u;

export const isPictureField = (key: FieldKey): boolean => PICTURE_FIELD.test(key);
