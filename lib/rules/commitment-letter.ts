import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { sourceList } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import * as say from './english/commitment-letter';

const FIELD = 'documents.commitment';

export default defineRule({
  id: 'commitment-letter',
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
        message: say.noCommitmentLetterIsChosen(province.en, letter.rule, kind === 'organization'),
        source: sourceList(letter.source),
      });
    }
  },
});
