import { checkResidentId } from '@/lib/identifiers/resident-id';
import { documentNumberRule } from './support/identifiers';

export default documentNumberRule({
  id: 'resident-id',
  title: 'A resident ID number has 18 characters, a real birth date and its check character',
  types: ['居民身份证'],
  source: 'gb11643',
  check: checkResidentId,
});
