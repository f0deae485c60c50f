import { simplified } from '@/lib/regions/simplified';
import { defineRule } from './define-rule';
import { folded, quote, sentenceFor } from './support/text';
import * as say from './english/house-number-remark';

const ADDRESS = 'entity.mailingAddress';
const REMARK = 'entity.remark';
const SENTENCE = {
  zh: '此地址已是最详细地址',
  en: say.noMoreDetailedAddressExists,
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
  topic: 'addresses',
  fields: [ADDRESS, REMARK],
  source: ['seed-first', 'ali-fields-2019'],
  check({ values, report }) {
    const address = values.text(ADDRESS).normalize('NFKC');
    if (BARE_NUMBER.test(simplified(address))) {
      report({
        field: ADDRESS,
        severity: 'error',
        message: say.endsInANumberWithout(quote(address)),
        fix: { label: say.addNumber, value: `${address}号` },
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
      message: say.hasNoHouseNumber(quote(address)),
      ...(field === REMARK && { suggestions: [sentenceFor(values.text(REMARK), SENTENCE)] }),
    });
  },
});
