import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { folded, quote } from './support/text';
import * as say from './english/leader-legal-representative';

export default defineRule({
  id: 'leader-legal-representative',
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
    const value = say.isNotTheLegalRepresentative(
      quote(leader),
      representative ? ` (${quote(representative)})` : '',
    );
    if (tencent2022 === 'required') {
      report({
        field: 'leader.name',
        severity: 'warning',
        message: say.inTheEntityLeaderMust(value, province.en, Boolean(alibabaFaq201908)),
      });
    } else if (tencent2022 === 'authorization-letter-accepted') {
      report({
        field: 'leader.name',
        severity: 'warning',
        message: say.acceptsThatWithAnAuthorisation(value, province.en),
      });
    } else {
      report({
        field: 'leader.name',
        severity: 'info',
        message: say.haveAnAuthorisationLetterReady(
          value,
          in2019 === 'legal-representative',
          province.en,
        ),
      });
    }
  },
});
