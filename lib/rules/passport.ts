import { checkPassport } from '@/lib/identifiers/passport';
import { documentNumberRule } from './support/identifiers';

export default documentNumberRule({
  id: 'passport',
  types: ['护照'],
  source: 'ali-materials-2019',
  check: checkPassport,
});
