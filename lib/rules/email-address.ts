import { checkEmail } from '@/lib/identifiers/email';
import { identifierRule } from './support/identifiers';

export default identifierRule({
  id: 'email-address',
  topic: 'contact',
  fields: ['leader.email', 'admin.email'],
  source: 'ali-fields-2019',
  check: checkEmail,
});
