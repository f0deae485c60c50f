import type { EntityKind } from '@/lib/forms/types';
import type { Province } from '@/lib/regions';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';

const FIELD = 'documents.authenticityForm';
/** How a province wants several domains on the statement. */
const ONE_SHEET = ['15', '23', '65', '46', '51', '50'];
const WIDE_FIELD = ['36', '62', '43'];

export default defineRule({
  id: 'authenticity-statement',
  title: 'The authenticity statement is signed, sealed and filled in as the province asks',
  topic: 'documents',
  fields: [FIELD],
  reads: ['entity.type', ...PROVINCE_FIELDS],
  source: ['seed-first', 'seed-basics-2019', 'ali-upload-2019'],
  check({ values, report }) {
    const kind = entityKind(values);
    if (!kind) return;
    for (const { index, file, value } of values.all(FIELD)) {
      if (!file && value.trim() === '') continue;
      report({
        field: FIELD,
        index,
        severity: 'info',
        message: `${quote(file?.name ?? value)}: the statement is refused when a signature, seal or detail is missing. Check that it has ${demands(kind, filingProvince(values)).join('; ')}.`,
      });
    }
  },
});

function demands(kind: EntityKind, province: Province | undefined): string[] {
  const found = [
    'the form of this very province, written with a black pen',
    'the administrator’s signature in block style',
  ];
  if (kind === 'organization') found.push('the company seal');
  if (
    kind === 'individual' &&
    province &&
    factsOf(province).individual.alibaba2019.fingerprintOnStatement
  ) {
    found.push(`the fingerprint that ${province.en} asks for`);
  }
  if (province?.code === '11')
    found.push('each domain with the Chinese short name of its registrar');
  if (province?.code === '44' && kind === 'individual')
    found.push('the declaration copied by hand');
  if (province && ONE_SHEET.includes(province.code)) found.push('all domains on the one sheet');
  if (province && WIDE_FIELD.includes(province.code)) found.push('all domains in the domain field');
  return found;
}
