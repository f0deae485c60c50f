import { checkResidencePermit } from '@/lib/identifiers/residence-permit';
import { documentNumberRule } from './support/identifiers';

export default documentNumberRule({
  id: 'residence-permit',
  types: ['港澳居民居住证', '台湾居民居住证'],
  source: ['gb11643'],
  check: checkResidencePermit,
});
