import type { FieldKey } from '@/lib/forms/types';
import { defineRule } from './define-rule';
import { folded, inBoth } from './support/text';
import * as say from './english/domain-holder-matches-entity';

const PAIRS: { held: FieldKey; filed: FieldKey; name: string }[] = [
  { held: 'domain.holderName', filed: 'entity.name', name: 'name' },
  {
    held: 'domain.holderCertificateType',
    filed: 'entity.certificateType',
    name: say.certificateType,
  },
  {
    held: 'domain.holderCertificateNumber',
    filed: 'entity.certificateNumber',
    name: say.certificateNumber,
  },
];

export default defineRule({
  id: 'domain-holder-matches-entity',
  topic: 'domains',
  fields: PAIRS.map(({ held }) => held),
  reads: [...PAIRS.map(({ filed }) => filed), 'domain.holderRole'],
  source: [
    'seed-overview',
    'seed-prepare',
    'seed-first',
    'seed-basics-2019',
    'ali-domain-check-2019',
  ],
  check({ values, report }) {
    for (const { held, filed, name } of PAIRS) {
      const entity = values.text(filed);
      for (const { index } of values.all(held)) {
        const holder = values.text(held, index);
        const role = values.text('domain.holderRole', index);
        if (holder === '' || entity === '' || (role !== '' && role !== '主办单位')) continue;
        if (comparable(holder) === comparable(entity)) continue;
        report({
          field: held,
          index,
          severity: 'error',
          message: say.theDomainIsHeld(name, inBoth(holder), inBoth(entity)),
        });
      }
    }
  },
});

/** 营业执照（个人或企业） is how some pages word 营业执照. */
function comparable(value: string): string {
  return folded(value).replace('(个人或企业)', '');
}
