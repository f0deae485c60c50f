import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { documentType } from './support/identifiers';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { inBoth } from './support/text';
import * as say from './english/foreigner-accepted';

const FOREIGN = ['护照', '外国人永久居留身份证'];

export default defineRule({
  id: 'foreigner-accepted',
  topic: 'identity documents',
  fields: ['entity.certificateType', 'leader.certificateType'],
  reads: ['entity.type', ...PROVINCE_FIELDS],
  yieldsTo: ['certificate-type-fits-entity', 'id-type-fits-nationality'],
  source: 'ali-prov-2019',
  check({ values, report }) {
    const province = filingProvince(values);
    const kind = entityKind(values);
    if (!province || !kind) return;
    const [field, accepted] =
      kind === 'individual'
        ? ([
            'entity.certificateType',
            factsOf(province).individual.alibaba2019.foreignersAccepted,
          ] as const)
        : ([
            'leader.certificateType',
            factsOf(province).enterprise.alibaba2019.foreignersAcceptedAsLeader,
          ] as const);
    const type = documentType(values, field);
    if (accepted !== false || !FOREIGN.includes(type)) return;
    report({
      field,
      severity: 'warning',
      message: say.isTheDocument(inBoth(type), province.en, kind === 'individual'),
      source: ['ali-prov-2019', 'tencent-prov-2022'],
    });
  },
});
