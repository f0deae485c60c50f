import { checkCreditCode } from '@/lib/identifiers/credit-code';
import { provinceByCode } from '@/lib/regions';
import { defineRule } from './define-rule';
import { provinceOfAddress } from './support/addresses';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';

export default defineRule({
  id: 'organisation-own-province',
  title: 'An organisation files in the province of its certificate',
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
        message: `${chosen.zh} (${chosen.en}) is not the province of the certificate address ${quote(address)}, which is in ${resolution.province.en}: an organisation cannot file in a province that is not its own. Choose ${resolution.province.zh} (${resolution.province.en}).`,
      });
      return;
    }
    const number = values.text('entity.certificateNumber');
    const registry = provinceByCode(checkCreditCode(number).facts?.provinceCode ?? '');
    if (!registry || registry === chosen) return;
    report({
      field: 'entity.region',
      severity: 'warning',
      message: `${chosen.zh} (${chosen.en}) is not the province of the registry in the credit code ${quote(number)}, ${registry.en}: an organisation cannot file in a province that is not its own. Choose ${registry.zh} (${registry.en}), if the certificate address is there.`,
      source: ['seed-basics-2019', 'gb32100'],
    });
  },
});
