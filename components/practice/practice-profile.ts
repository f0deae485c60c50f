import { newProfile, type Profile } from '@/lib/profiles/schema';

/** The entity of nobody with which the practice page is filled: what the catalogue gives as examples. */
export const PRACTICE_PROFILE: Profile = {
  ...newProfile('organization'),
  entity: {
    region: '浙江省/杭州市/西湖区',
    type: '企业',
    certificateType: '营业执照',
    certificateNumber: '91330199MA0ABC121A',
    name: '杭州示例科技有限公司',
    certificateAddress: '浙江省杭州市西湖区示例路1号',
    mailingAddress: '浙江省杭州市西湖区示例路1号3幢502室',
    investor: '杭州示例科技有限公司',
    remark: '',
    filingNumber: '',
  },
  leader: {
    name: '李示例',
    nationality: '中国',
    certificateType: '居民身份证',
    certificateNumber: '330199199003070018',
    validFrom: '2020-03-07',
    validUntil: '2040-03-07',
    mobile: '13800138000',
    landline: '',
    emergencyPhone: '18612345678',
    email: 'li.shili@example.com',
    instantMessageType: '',
    instantMessage: '',
    remark: '',
  },
  websites: [],
};
