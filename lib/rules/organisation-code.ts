import { checkOrganisationCode } from '@/lib/identifiers/organisation-code';
import { documentNumberRule } from './support/identifiers';

export default documentNumberRule({
  id: 'organisation-code',
  types: ['组织机构代码证'],
  source: 'gb11714',
  check: checkOrganisationCode,
});
