import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';

const FIELD = 'leader.mobile';

export default defineRule({
  id: 'local-phone',
  title: 'The mobile is a number of the province where the province asks for that',
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
      message: `${quote(number)} must be a number of ${province.en}, by ${later ? 'newer text' : 'the page of 2019-09'}: from where a mobile is cannot be told by its digits. ${demanded === 'or-remark' ? 'If it is from elsewhere, give the reason in the remark.' : 'If it is from elsewhere, enter one from there.'}`,
    });
  },
});
