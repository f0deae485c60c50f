import type { Field, SystemId } from '@/lib/forms/types';

/** The fields as they were if nobody had ever written down the labels of one system. */
export const withoutSystem = (fields: readonly Field[], system: SystemId): Field[] =>
  fields.map((field) => ({
    ...field,
    labels: Object.fromEntries(Object.entries(field.labels).filter(([name]) => name !== system)),
  }));
