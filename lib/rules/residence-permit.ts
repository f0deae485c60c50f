import { checkResidencePermit } from '@/lib/identifiers/residence-permit';
import { documentNumberRule } from './support/identifiers';

export default documentNumberRule({
  id: 'residence-permit',
  title: 'A residence permit number is that of a Hong Kong, Macao or Taiwan resident',
  types: ['港澳居民居住证', '台湾居民居住证'],
  source: ['gb11643'],
  check: checkResidencePermit,
});
