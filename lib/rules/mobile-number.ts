import { checkMobile } from '@/lib/identifiers/mobile';
import { identifierRule } from './support/identifiers';

export default identifierRule({
  id: 'mobile-number',
  topic: 'phones',
  fields: [
    'leader.mobile',
    'admin.mobile',
    'leader.emergencyPhone',
    'admin.emergencyPhone',
    'mail.phone',
    'sms.mobile',
    'recover.mobile',
  ],
  source: ['ali-fields-2019', 'tencent-prov-2022'],
  check: checkMobile,
});
