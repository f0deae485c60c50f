import * as fc from 'fast-check';

import {
  creditCodeCheck,
  organisationCodeCheck,
  residentIdCheck,
} from '@/lib/identifiers/checksums';

/** Makes both check characters of a credit code. */
export function creditCode(first8: string, organisation8: string): string {
  const first17 = first8 + organisation8 + organisationCodeCheck(organisation8);
  return first17 + creditCodeCheck(first17);
}

export const residentId = (division: string, birth: string, order: string): string => {
  const first17 = division + birth.replaceAll('-', '') + order;
  return first17 + residentIdCheck(first17);
};

/** A company that does not exist. */
export interface Company {
  creditCode: string;
  name: string;
  type: string;
  legalRepresentative: string;
  address: string;
  founded: string;
  capital: string;
}

export const COMPANY: Company = {
  creditCode: creditCode('91440300', 'MA5FX7Q2'),
  name: '深圳市晴川数字科技有限公司',
  type: '有限责任公司（自然人独资）',
  legalRepresentative: '林晓峰',
  address: '广东省深圳市南山区粤海街道科技南十二路18号长虹科技大厦1203室',
  founded: '2019-03-05',
  capital: '人民币壹佰万元整',
};

const code = fc
  .tuple(
    fc.constantFrom('91310115', '91110108', '91440300', '92330106', '91510100'),
    fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'),
      minLength: 8,
      maxLength: 8,
    }),
  )
  .map(([head, organisation]) => creditCode(head, organisation));

/** Companies that do not exist, of many forms. */
export const companies: fc.Arbitrary<Company> = fc.record({
  creditCode: code,
  name: fc
    .tuple(
      fc.constantFrom('深圳市', '杭州', '上海', '成都市锦江区', '北京', ''),
      fc.constantFrom('晴川', '云栖山', '恒远通', '星河', '百合花'),
      fc.constantFrom('数字科技', '信息技术', '餐饮管理', '贸易', '文化传媒（集团）'),
      fc.constantFrom(
        '有限公司',
        '有限责任公司',
        '股份有限公司',
        '合伙企业（有限合伙）',
        '有限公司杭州分公司',
      ),
    )
    .map((parts) => parts.join('')),
  type: fc.constantFrom(
    '有限责任公司（自然人投资或控股）',
    '有限责任公司（自然人独资）',
    '股份有限公司（非上市、自然人投资或控股）',
    '有限责任公司（外国法人独资）',
    '个体工商户',
  ),
  legalRepresentative: fc.constantFrom('林晓峰', '欧阳明月', '赵一', '古丽·买买提', '王梓涵'),
  address: fc.constantFrom(
    '浙江省杭州市西湖区文三路90号东部软件园1号楼302室',
    '上海市浦东新区张江路665号3幢5层A区',
    '北京市海淀区中关村大街27号18层1801',
    '四川省成都市锦江区春熙路南段8号12楼',
    '广东省深圳市福田区福田街道福安社区中心四路1号嘉里建设广场2座15层01单元',
  ),
  founded: fc.constantFrom('2019-03-05', '2021-11-30', '2008-01-09'),
  capital: fc.constantFrom('人民币壹佰万元整', '500万元人民币', '1000万元', '伍拾万美元'),
});
