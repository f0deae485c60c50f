import { checkResidentId } from '@/lib/identifiers/resident-id';
import { documentNumberRule } from './support/identifiers';

export default documentNumberRule({
  id: 'resident-id',
  types: ['居民身份证'],
  source: 'gb11643',
  check: checkResidentId,
});
