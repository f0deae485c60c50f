import { checkCreditCode } from '@/lib/identifiers/credit-code';
import { provinceByCode } from '@/lib/regions';
import { defineRule } from './define-rule';
import { provinceOfAddress } from './support/addresses';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import * as say from './english/organisation-own-province';

export default defineRule({
  id: 'organisation-own-province',
  topic: 'province',
  fields: PROVINCE_FIELDS,
  reads: ['entity.type', 'entity.certificateAddress', 'entity.certificateNumber'],
  source: 'seed-basics-2019',
  check({ values, report }) {
    const chosen = filingProvince(values);
    if (!chosen || entityKind(values) !== 'organization') return;
    const address = values.text('entity.certificateAddress');
    const resolution = provinceOfAddress(address);
    if (resolution.status === 'known') {
      if (resolution.province === chosen) return;
      report({
        field: 'entity.region',
        severity: 'error',
        message: say.isNotTheProvince(
          chosen.zh,
          chosen.en,
          quote(address),
          resolution.province.en,
          resolution.province.zh,
        ),
      });
      return;
    }
    const number = values.text('entity.certificateNumber');
    const registry = provinceByCode(checkCreditCode(number).facts?.provinceCode ?? '');
    if (!registry || registry === chosen) return;
    report({
      field: 'entity.region',
      severity: 'warning',
      message: say.isNotTheProvinceOfTheRegistry(
        chosen.zh,
        chosen.en,
        quote(number),
        registry.en,
        registry.zh,
      ),
      source: ['seed-basics-2019', 'gb32100'],
    });
  },
});
