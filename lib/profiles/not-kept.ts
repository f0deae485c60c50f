import type { FieldKey } from '@/lib/forms/types';

/**
 * The fields that a profile does not keep, each with the reason. Left out are fields that pages only show, and those
 * that are the person's own affair (`personalReason`).
 */
export const NOT_KEPT: ReadonlyMap<FieldKey, string> = new Map([
  ['instance.hasServiceCode', 'It follows from whether the website has a service number.'],
  ['recover.certificateType', 'It is asked as it stands in an earlier filing, which may differ.'],
  ['recover.certificateNumber', 'It is asked as it stands in an earlier filing, which may differ.'],
  ['recover.mobile', 'It is asked as it stands in an earlier filing, which may differ.'],
  ['lookup.query', 'A look-up in the public register may be about anybody.'],
  ['lookup.serviceType', 'A look-up in the public register may be about anybody.'],
  ['psb.securityOfficer', 'Who is responsible for security is decided at each declaration.'],
  ['psb.emergencyContact', 'Who is called in an emergency is decided at each declaration.'],
  ['order.number', 'The filing system gives it; a look-up asks for any of them.'],
]);
