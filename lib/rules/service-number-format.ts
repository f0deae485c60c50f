import { checkServiceNumber } from '@/lib/identifiers/service-number';
import { defineRule } from './define-rule';
import { reportIdentifier } from './support/identifiers';

/** Products of other providers, whose codes have other forms. */
const OTHER_PROVIDERS = [
  '备案授权码',
  '云服务器',
  '建站主机',
  'Flexus应用服务器',
  '企业门户',
  '专属云',
];

export default defineRule({
  id: 'service-number-format',
  topic: 'instance',
  fields: ['instance.serviceCode'],
  reads: ['instance.productType'],
  source: ['seed-basics-2019', 'ali-bsn-api'],
  check(context) {
    for (const { index } of context.values.all('instance.serviceCode')) {
      if (OTHER_PROVIDERS.includes(context.values.text('instance.productType', index))) continue;
      reportIdentifier(context, 'instance.serviceCode', index, checkServiceNumber);
    }
  },
});
