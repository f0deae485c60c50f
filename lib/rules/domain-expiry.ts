import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { daysBetween, isDate } from './support/dates';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import * as say from './english/domain-expiry';

const FIELD = 'domain.expires';
const DAYS = 90;

export default defineRule({
  id: 'domain-expiry',
  topic: 'domains',
  fields: [FIELD],
  reads: PROVINCE_FIELDS,
  source: ['seed-overview', 'seed-first', 'seed-basics-2019', 'ali-domain-prep-2019'],
  check({ values, today, report }) {
    const province = filingProvince(values);
    const wanted = province
      ? factsOf(province).individual.alibaba2019.domainMinRemainingValidityDays
      : DAYS;
    for (const { index } of values.all(FIELD)) {
      const date = values.text(FIELD, index);
      if (!isDate(date)) continue;
      const left = daysBetween(today, date);
      if (left < 0) {
        report({
          field: FIELD,
          index,
          severity: 'error',
          message: say.theDomainExpired(date),
          source: ['seed-overview', 'seed-first', 'seed-basics-2019'],
        });
      } else if (left <= wanted) {
        const where = wanted === DAYS ? '' : say.inProvince(province?.en ?? '');
        report({
          field: FIELD,
          index,
          severity: 'warning',
          message: say.theDomainExpires(date, left, wanted, where),
          source: ['ali-domain-prep-2019', 'ali-prov-2019'],
        });
      }
    }
  },
});
