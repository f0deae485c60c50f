import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { daysBetween, isDate } from './support/dates';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';

const FIELD = 'domain.expires';
const DAYS = 90;

export default defineRule({
  id: 'domain-expiry',
  title: 'The domain is valid, with time left',
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
          message: `The domain expired on ${date}: an expired domain cannot be filed. Renew it first.`,
          source: ['seed-overview', 'seed-first', 'seed-basics-2019'],
        });
      } else if (left <= wanted) {
        const where = wanted === DAYS ? '' : ` in ${province?.en ?? ''}`;
        report({
          field: FIELD,
          index,
          severity: 'warning',
          message: `The domain expires on ${date}, in ${left} ${left === 1 ? 'day' : 'days'}: Alibaba Cloud’s guides of 2018–2019 only ask that it is valid, but since 2019-09 more than ${wanted} days must be left${where} (Alibaba Cloud, preparing the domain). Renew it first.`,
          source: ['ali-domain-prep-2019', 'ali-prov-2019'],
        });
      }
    }
  },
});
