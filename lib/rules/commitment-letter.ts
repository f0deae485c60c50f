import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { sourceList } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';

const FIELD = 'documents.commitment';

export default defineRule({
  id: 'commitment-letter',
  title: 'The commitment letter of the province is uploaded where there is one',
  topic: 'documents',
  fields: [FIELD],
  reads: ['entity.type', ...PROVINCE_FIELDS],
  yieldsTo: ['guangdong-finance', 'required-uploads'],
  source: ['tencent-prov-2022', 'ali-prov-2019'],
  check({ values, report }) {
    const kind = entityKind(values);
    const province = filingProvince(values);
    if (!kind || !province) return;
    const { individual, enterprise } = factsOf(province);
    const letter = (kind === 'individual' ? individual : enterprise).commitmentLetter;
    if (!letter) return;
    for (const { index, file, value } of values.all(FIELD)) {
      if (file || value.trim() !== '') continue;
      report({
        field: FIELD,
        index,
        severity: 'info',
        message: `No commitment letter is chosen: ${province.en} has a rule of its own about it. ${letter.rule} Download the letter on the page, have it signed${kind === 'organization' ? ' and sealed' : ''}, and upload it.`,
        source: sourceList(letter.source),
      });
    }
  },
});
