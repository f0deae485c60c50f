import type { EntityKind } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import { provinceOfPath, type Province } from '@/lib/regions';
import { perValues } from './memo';

/** Who files: the entity type `个人` is an individual, any other type an organisation; undefined while none is chosen. */
export function entityKind(values: Values): EntityKind | undefined {
  const type = values.text('entity.type');
  if (type === '') return undefined;
  return type === '个人' ? 'individual' : 'organization';
}

/** The fields that `filingProvince` reads. */
export const PROVINCE_FIELDS = ['entity.region'];

/** The province of the filing, from the region that was chosen. */
export const filingProvince: (values: Values) => Province | undefined = perValues((values) =>
  provinceOfPath(values.text('entity.region')),
);
