import type { FieldKey } from '@/lib/forms/types';

/** Fields whose value is a path of divisions. */
export const isRegion = (key: FieldKey): boolean => /(\.region|Region|\.residence)$/.test(key);

export const isLandline = (key: FieldKey): boolean => key.endsWith('.landline');

export const isMobile = (key: FieldKey): boolean => /\.(mobile|emergencyPhone|phone)$/.test(key);

export const isValidity = (key: FieldKey): boolean => key.endsWith('.certificateValidity');

/** The field that asks whether the document of a validity is valid for good. */
export const longTermOf = (key: FieldKey): FieldKey =>
  key.replace(/\.certificateValidity$/, '.certificateLongTerm');

export const isLongTerm = (key: FieldKey): boolean => key.endsWith('.certificateLongTerm');

/** Fields whose value is an address on the web. */
export const isAddress = (key: FieldKey): boolean => /\.homeUrl$/i.test(key);
