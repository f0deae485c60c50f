import { defineRule } from './define-rule';
import { entityKind } from './support/subject';
import { listed, quote } from './support/text';

const CONTENT = 'website.serviceContent';
const DESCRIPTION = 'website.contentDescription';
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
const WORDS = /公司|企业|商城|销售|代理|加盟|批发|订购|下单|经营/u;
const DENIED = /(?:不|无|非|没有)[^，。；,;]{0,30}$/u;

export default defineRule({
  id: 'individual-business-content',
  title: 'A personal website is not about a branch of trade or a company',
  topic: 'content',
  fields: [CONTENT, DESCRIPTION],
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
        message: `${listed(chosen.map((option) => quote(option)))} is content of a branch of trade or a company: an individual may not file that. Choose 其他 (other), or file as an organisation.`,
      });
    }
    for (const { index, value } of values.all(DESCRIPTION)) {
      const part = value
        .split(/[，。；,;]/u)
        .find((one) => WORDS.test(one) && !DENIED.test(one.slice(0, one.search(WORDS))));
      const word = part ? WORDS.exec(part)?.[0] : undefined;
      if (word === undefined) continue;
      report({
        field: DESCRIPTION,
        index,
        severity: 'warning',
        message: `${quote(value)} contains ${word}, which sounds like a branch of trade or a company: an individual may not file such a site. Describe the personal content, or file as an organisation.`,
        source: 'seed-basics-2019',
      });
    }
  },
});
