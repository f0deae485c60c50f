import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import type { Province } from '@/lib/regions';
import type { Resolution } from '@/lib/regions/resolve-province';
import { provinceOfAddress } from './addresses';
import { filingProvince } from './subject';

export const CERTIFICATE = 'entity.certificateAddress';
export const MAILING = 'entity.mailingAddress';

/** An address of the entity with the province that it is in. */
export interface PlacedAddress {
  field: FieldKey;
  text: string;
  resolution: Resolution;
  /** Where it is, as a message says it; undefined when that is not certain. */
  place?: { name: string; zh: string };
}

/** The address in one of these two fields, with its place as far as it is certain. */
export function placedAddress(values: Values, field: FieldKey): PlacedAddress {
  const text = values.text(field);
  const resolution = provinceOfAddress(text);
  const chosen = filingProvince(values);
  const address: PlacedAddress = { field, text, resolution };
  const inProvince = (province: Province | undefined): PlacedAddress =>
    province ? { ...address, place: { name: province.en, zh: province.zh } } : address;
  switch (resolution.status) {
    case 'known':
      return inProvince(resolution.province);
    case 'needs-chinese':
      return inProvince(resolution.province);
    case 'contradictory':
      // A certificate from before a province was divided names the old one.
      return inProvince(
        resolution.former && field === CERTIFICATE ? resolution.province : undefined,
      );
    case 'outside':
      return { ...address, place: { name: resolution.en, zh: resolution.zh } };
    case 'ambiguous':
      return inProvince(
        resolution.candidates.some(({ province }) => province === chosen) ? chosen : undefined,
      );
    case 'unknown':
      // The page prints the chosen region before the mailing address, so that people leave it out.
      return field === MAILING ? inProvince(chosen) : address;
    case 'empty':
      return address;
  }
}
