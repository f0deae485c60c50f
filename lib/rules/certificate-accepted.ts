import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { documentType } from './support/identifiers';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import * as say from './english/certificate-accepted';

const FIELD = 'entity.certificateType';
const SUPERSEDED = '组织机构代码证';

export default defineRule({
  id: 'certificate-accepted',
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
      message: say.organisationCodeCertificate(SUPERSEDED, province?.en ?? ''),
    });
  },
});
