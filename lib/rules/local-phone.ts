import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import * as say from './english/local-phone';

const FIELD = 'leader.mobile';

export default defineRule({
  id: 'local-phone',
  topic: 'phones',
  fields: [FIELD],
  reads: ['entity.type', ...PROVINCE_FIELDS],
  yieldsTo: ['mobile-number'],
  source: ['ali-prov-2019', 'tencent-prov-2022'],
  check({ values, report }) {
    const province = filingProvince(values);
    const kind = entityKind(values);
    const number = values.text(FIELD);
    if (!province || !kind || number === '') return;
    const { individual, enterprise } = factsOf(province);
    const facts = kind === 'individual' ? individual : enterprise;
    const later =
      kind === 'organization'
        ? enterprise.later.some((entry) => entry.facts.phoneMustBeLocal === true)
        : false;
    const demanded = facts.alibaba2019.phoneMustBeLocal;
    if (!demanded && !later) return;
    report({
      field: FIELD,
      severity: 'info',
      message: say.mustBeANumber(quote(number), province.en, later, demanded === 'or-remark'),
    });
  },
});
