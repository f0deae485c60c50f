import { isWebsiteKind } from '@/lib/forms/service-kind';
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

/** The fields that `isWebsite` reads. */
export const SERVICE_FIELDS = [
  'service.kind',
  'app.packageName',
  'app.bundleId',
  'app.fingerprint',
  'app.publicKey',
  'app.platforms',
];

/**
 * Whether a service is a website: an App, a mini program or a quick app (APP, 小程序, 快应用) is filed by rules of its own.
 * Where nothing says what it is, a form that asks for packages or fingerprints is that of an App.
 */
export function isWebsite(values: Values, index = 0): boolean {
  const kind = values.text('service.kind', index) || values.text('service.kind');
  if (kind !== '') return isWebsiteKind(kind);
  return !SERVICE_FIELDS.some((field) => values.text(field) !== '');
}
