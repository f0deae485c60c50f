import type { FieldKey } from './types';

/** What pages ask only once something is chosen. */
const OPENED = new Map<FieldKey, (key: FieldKey) => boolean>([
  ['admin.choice', (key) => key.startsWith('admin.') && key !== 'admin.choice'],
  ['instance.hasServiceCode', (key) => key === 'instance.serviceCode'],
  ['website.preapproval', (key) => key === 'website.preapprovalNumber'],
  ['psb.hasIcp', (key) => key === 'psb.icpNumber'],
]);

/** Whether the choice of one field is what makes pages ask another. */
export const mayOpen = (choice: FieldKey, key: FieldKey): boolean =>
  OPENED.get(choice)?.(key) ?? false;
