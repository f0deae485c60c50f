import { bench, describe } from 'vitest';

import { planFill } from '@/lib/autofill/plan/plan';
import type { FieldState } from '@/lib/autofill/types';
import { FIELDS } from '@/lib/forms';
import type { FieldValue } from '@/lib/forms/values';

const VALUES: Record<string, string> = {
  'entity.region': '浙江省/杭州市/西湖区',
  'leader.landline': '0571-88888888',
  'leader.mobile': '138 0000 1111',
};

/** The first 60 fields of the catalogue, with their options where they are choices. */
const fields = [...FIELDS.values()].slice(0, 60);

const states = fields.map(({ key, options = [] }): FieldState => ({
  id: key,
  key,
  index: 0,
  labelText: key,
  control: options.length > 0 ? 'select' : 'text',
  value: '',
  held: [],
  parts: 1,
  options: options.length > 0 ? options.map((option) => option.zh) : null,
  obstacle: null,
  certain: true,
  required: false,
}));

const values = fields.map(({ key, options = [] }): FieldValue => ({
  key,
  index: 0,
  value: VALUES[key] ?? options.at(-1)?.zh ?? '示例',
}));

const first = planFill(values, { frame: 'top', fields: states });
if (first.items.length < 50)
  throw new Error(`Only ${first.items.length} of 60 fields are planned.`);

describe('autofill', () => {
  bench('plan for 60 fields', () => {
    planFill(values, { frame: 'top', fields: states });
  });
});
