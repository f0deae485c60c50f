import type { EntityKind } from '@/lib/forms/types';
import type { Province } from '@/lib/regions';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import * as say from './english/authenticity-statement';

const FIELD = 'documents.authenticityForm';
/** How a province wants several domains on the statement. */
const ONE_SHEET = ['15', '23', '65', '46', '51', '50'];
const WIDE_FIELD = ['36', '62', '43'];

export default defineRule({
  id: 'authenticity-statement',
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
        message: say.theStatementIsRefusedWhen(
          quote(file?.name ?? value),
          demands(kind, filingProvince(values)).join('; '),
        ),
      });
    }
  },
});

function demands(kind: EntityKind, province: Province | undefined): string[] {
  const found = [say.found, say.theAdministratorsSignatureInBlockStyle];
  if (kind === 'organization') found.push(say.theCompanySeal);
  if (
    kind === 'individual' &&
    province &&
    factsOf(province).individual.alibaba2019.fingerprintOnStatement
  ) {
    found.push(say.theFingerprintThatAsks(province.en));
  }
  if (province?.code === '11') found.push(say.eachDomainWithTheChinese);
  if (province?.code === '44' && kind === 'individual') found.push(say.theDeclarationCopiedByHand);
  if (province && ONE_SHEET.includes(province.code)) found.push(say.allDomainsOnTheOne);
  if (province && WIDE_FIELD.includes(province.code)) found.push(say.allDomainsInTheDomain);
  return found;
}
