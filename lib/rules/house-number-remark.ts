import { simplified } from '@/lib/regions/simplified';
import { defineRule } from './define-rule';
import { folded, quote, sentenceFor } from './support/text';

const ADDRESS = 'entity.mailingAddress';
const REMARK = 'entity.remark';
const SENTENCE = {
  zh: '此地址已是最详细地址',
  en: 'No more detailed address exists.',
};

/** The sentence in the words of several providers: no more detailed address, or no house number, exists. */
const SAID =
  /(?:已经?是?为?|是|为)最(?:为?详细|详|细)|最(?:详细|细)(?:的)?地址|没?(?:无|没有|暂无|尚无)(?:具体|明确|详细)?(?:的)?门牌/u;

const HOUSE =
  /[0-9一二三四五六七八九十百甲乙丙丁a-z-]+\s*(?:号|弄|栋|幢|座|楼|层|室|单元|#|户|院|排)/iu;
const BARE_NUMBER = /(?:路|街|道|巷|胡同|里)\d{1,5}(?:-\d{1,4})?$/u;
const ROAD = /[路街道巷镇乡村区县]/u;

export default defineRule({
  id: 'house-number-remark',
  title: 'The mailing address has a house number, or the remark says why not',
  topic: 'addresses',
  fields: [ADDRESS, REMARK],
  source: ['seed-first', 'ali-fields-2019'],
  check({ values, report }) {
    const address = values.text(ADDRESS).normalize('NFKC');
    if (BARE_NUMBER.test(simplified(address))) {
      report({
        field: ADDRESS,
        severity: 'error',
        message: `${quote(address)} ends in a number without 号 (“number”): a house number is written with it. Add 号 (“number”).`,
        fix: { label: 'Add 号 (“number”)', value: `${address}号` },
      });
      return;
    }
    const isChineseAddress =
      address.length > 5 && /\p{Script=Han}/u.test(address) && ROAD.test(simplified(address));
    if (!isChineseAddress || HOUSE.test(simplified(address))) return;
    if (SAID.test(folded(simplified(values.text(REMARK))))) return;
    const field = values.has(REMARK) ? REMARK : ADDRESS;
    report({
      field,
      severity: 'error',
      message: `${quote(address)} has no house number: the mailing address goes down to it, and where there is none the remark must say why. Add the number to the address, or insert the sentence in the remark.`,
      ...(field === REMARK && { suggestions: [sentenceFor(values.text(REMARK), SENTENCE)] }),
    });
  },
});
