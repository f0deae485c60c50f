import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import * as say from './english/sites-per-order';

const FIELD = 'website.name';
const MOST_OF_AN_INDIVIDUAL = 5;

export default defineRule({
  id: 'sites-per-order',
  topic: 'province',
  fields: [FIELD],
  reads: ['entity.type', ...PROVINCE_FIELDS],
  yieldsTo: ['website-name', 'website-name-individual'],
  source: ['ali-fields-2019', 'tencent-prov-2022', 'hw-rule-2026'],
  check({ values, report }) {
    const province = filingProvince(values);
    const kind = entityKind(values);
    const websites = values.all(FIELD).filter(({ value }) => value.trim() !== '');
    const sixth = kind === 'individual' ? websites[MOST_OF_AN_INDIVIDUAL] : undefined;
    if (sixth) {
      report({
        field: FIELD,
        index: sixth.index,
        severity: 'warning',
        message: say.sixServices(websites.length),
        source: 'hw-rule-2026',
      });
    }
    if (!province || !kind) return;
    const { individual, enterprise, sitesPerOrder } = factsOf(province);
    const facts = kind === 'individual' ? individual : enterprise;
    const later = facts.later.flatMap((entry) => entry.facts.sitesPerOrder ?? [])[0];
    const in2019 = sitesPerOrder.alibaba2019[kind];
    const limit = later ?? (in2019 === 'multiple' ? undefined : in2019);
    const first = limit === undefined ? undefined : websites[limit];
    if (limit === undefined || !first) return;
    report({
      field: FIELD,
      index: first.index,
      severity: 'warning',
      message: say.tooManyWebsites(websites.length, province.en, limit, kind === 'individual'),
    });
  },
});
