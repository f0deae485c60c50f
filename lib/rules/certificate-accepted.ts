import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { documentType } from './support/identifiers';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';

const FIELD = 'entity.certificateType';
const SUPERSEDED = '组织机构代码证';

export default defineRule({
  id: 'certificate-accepted',
  title: 'The province accepts the certificate of the enterprise',
  topic: 'entity',
  fields: [FIELD],
  reads: ['entity.type', ...PROVINCE_FIELDS],
  yieldsTo: ['certificate-type-fits-entity'],
  source: 'ali-prov-2019',
  check({ values, report }) {
    const province = filingProvince(values);
    const accepted = province && factsOf(province).enterprise.alibaba2019.acceptedCertificates;
    if (values.text('entity.type') !== '企业' || !accepted) return;
    if (documentType(values, FIELD) !== SUPERSEDED) return;
    if (accepted.includes('organization-code-certificate')) return;
    report({
      field: FIELD,
      severity: 'warning',
      message: `${SUPERSEDED} (organisation code certificate) is not among the certificates that ${province?.en ?? ''} listed in 2019-09: it was replaced by the business licence with the 18-digit credit code. Choose 营业执照 (business licence).`,
    });
  },
});
