import { checkCreditCode } from '@/lib/identifiers/credit-code';
import { documentNumberRule } from './support/identifiers';

export default documentNumberRule({
  id: 'credit-code',
  types: ['营业执照', '中华人民共和国社会信用代码证书', '统一社会信用代码证书'],
  source: ['gb32100', 'uscc-exceptions'],
  check: checkCreditCode,
});
