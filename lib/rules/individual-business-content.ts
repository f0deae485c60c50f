import { simplified } from '@/lib/regions/simplified';
import { defineRule } from './define-rule';
import { entityKind } from './support/subject';
import { listed, quote } from './support/text';
import * as say from './english/individual-business-content';

const CONTENT = 'website.serviceContent';
/** Where the content is told in words; in many provinces the remark is the place. */
const TOLD = ['website.contentDescription', 'website.remark'];
/** Service contents that are a business or an organisation's own. */
const BUSINESS = [
  '网络广告/信息',
  '单位门户网站',
  '网络购物',
  '网上支付',
  '网上银行',
  '网上炒股/股票基金',
  '网上求职',
  '网上房产',
  '网站建设',
  '网络借贷信息中介',
  '互联网股权融资',
  '互联网保险',
  '互联网跨界金融及资产管理',
  '网上非银支付',
];
const WORDS =
  /公司|企业|商城|商店|网店|销售|出售|售卖|采购|代理|代购|加盟|招商|批发|零售|订购|订货|下单|经营|报价|购物|团购|促销|付费|收费|接单|厂家|供货|货源/u;
const DENIED = /(?:不|无|非|没有)[^，。；,;]{0,30}$/u;

export default defineRule({
  id: 'individual-business-content',
  topic: 'content',
  fields: [CONTENT, ...TOLD],
  reads: ['entity.type'],
  source: ['seed-basics-2019', 'ali-fields-2019'],
  check({ values, report }) {
    if (entityKind(values) !== 'individual') return;
    for (const { index } of values.all(CONTENT)) {
      const chosen = values.list(CONTENT, index).filter((option) => BUSINESS.includes(option));
      if (chosen.length === 0) continue;
      report({
        field: CONTENT,
        index,
        severity: 'error',
        message: say.isContentOfABranch(listed(chosen.map((option) => quote(option)))),
      });
    }
    for (const field of TOLD) {
      for (const { index, value } of values.all(field)) {
        const part = simplified(value)
          .split(/[，。；,;]/u)
          .find((one) => WORDS.test(one) && !DENIED.test(one.slice(0, one.search(WORDS))));
        const word = part ? WORDS.exec(part)?.[0] : undefined;
        if (word === undefined) continue;
        report({
          field,
          index,
          severity: 'warning',
          message: say.containsWhichSoundsLike(quote(value), quote(word)),
          source: 'seed-basics-2019',
        });
      }
    }
  },
});
