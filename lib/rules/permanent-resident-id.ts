import { checkPermanentResidentId } from '@/lib/identifiers/permanent-resident-id';
import { documentNumberRule } from './support/identifiers';

export default documentNumberRule({
  id: 'permanent-resident-id',
  types: ['外国人永久居留身份证'],
  source: ['nia-prc-2023', 'eastcoms-2023'],
  check: checkPermanentResidentId,
});
