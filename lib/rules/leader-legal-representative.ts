import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { folded, quote } from './support/text';

export default defineRule({
  id: 'leader-legal-representative',
  title: 'The entity leader is the legal representative where the province asks for it',
  topic: 'people',
  fields: ['leader.name'],
  reads: [
    'entity.type',
    'entity.legalRepresentative',
    'leader.isLegalRepresentative',
    ...PROVINCE_FIELDS,
  ],
  source: [
    'seed-overview',
    'seed-registration-basics',
    'tencent-legalrep-2022',
    'ali-faq-legalrep-2019',
  ],
  check({ values, report }) {
    const province = filingProvince(values);
    const leader = values.text('leader.name');
    if (entityKind(values) !== 'organization' || !province || leader === '') return;
    const representative = values.text('entity.legalRepresentative');
    const stated = values.text('leader.isLegalRepresentative');
    const differs =
      stated === '否' ||
      (stated === '' && representative !== '' && folded(representative) !== folded(leader));
    if (!differs) return;
    const { alibaba2019, legalRepresentativeAsLeader } = factsOf(province).enterprise;
    const { tencent2022, alibabaFaq201908 } = legalRepresentativeAsLeader;
    const in2019 = alibaba2019.entityLeader;
    const value = `${quote(leader)} is not the legal representative${representative ? ` (${quote(representative)})` : ''}`;
    if (tencent2022 === 'required') {
      report({
        field: 'leader.name',
        severity: 'warning',
        message: `${value}: in ${province.en} the entity leader must be the legal representative (${alibabaFaq201908 ? 'Alibaba Cloud, 2019-08, and ' : ''}Tencent Cloud, 2022). Enter the legal representative as entity leader.`,
      });
    } else if (tencent2022 === 'authorization-letter-accepted') {
      report({
        field: 'leader.name',
        severity: 'warning',
        message: `${value}: ${province.en} accepts that with an authorisation letter. Upload the letter of the legal representative with both sides of that person’s ID.`,
      });
    } else {
      report({
        field: 'leader.name',
        severity: 'info',
        message: `${value}: ${in2019 === 'legal-representative' ? `${province.en} asked for the legal representative in 2019-09, newer text does not` : `${province.en} does not ask for the legal representative`}. Have an authorisation letter ready in case the page asks for one.`,
      });
    }
  },
});
