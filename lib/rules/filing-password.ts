import { checkFilingPassword } from '@/lib/identifiers/filing-password';
import { identifierRule } from './support/identifiers';

export default identifierRule({
  id: 'filing-password',
  topic: 'filing numbers',
  fields: ['filing.password'],
  source: 'seed-basics-2019',
  check: checkFilingPassword,
});
