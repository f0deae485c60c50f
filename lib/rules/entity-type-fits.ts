import { checkCreditCode } from '@/lib/identifiers/credit-code';
import { defineRule } from './define-rule';
import { inBoth, quote } from './support/text';
import * as say from './english/entity-type-fits';

const ORGANISATION_NAME =
  /(?:公司|集团|事务所|学校|大学|医院|协会|学会|基金会|委员会|合作社|研究院|研究所)(?:[（(][^（）()]{1,30}[）)])?$/u;

/** Beginning of a credit code → the entity type that it is given to. */
const TYPES = new Map([
  ['11', '政府机关'],
  ['12', '事业单位'],
  ['13', '群众性团体组织'],
  ['31', '律师执业机构'],
  ['32', '公证机构'],
  ['34', '司法鉴定机构'],
  ['35', '仲裁机构'],
  ['51', '社会团体'],
  ['52', '民办非企业单位'],
  ['53', '基金会'],
  ['91', '企业'],
]);

export default defineRule({
  id: 'entity-type-fits',
  topic: 'entity',
  fields: ['entity.type'],
  reads: ['entity.name', 'entity.certificateNumber'],
  source: ['seed-first', 'gb32100'],
  check({ values, report }) {
    const type = values.text('entity.type');
    const name = values.text('entity.name').normalize('NFKC');
    const number = values.text('entity.certificateNumber');
    if (type === '') return;
    if (type === '个人' && ORGANISATION_NAME.test(name)) {
      report({
        field: 'entity.type',
        severity: 'error',
        message: say.individualDoesNotFit(quote(name)),
        source: 'seed-first',
      });
      return;
    }
    const { facts } = checkCreditCode(number);
    const shown = facts ? TYPES.get(number.trim().slice(0, 2)) : undefined;
    if (!shown || shown === type || type === '医疗机构') return;
    report({
      field: 'entity.type',
      severity: 'warning',
      message: say.doesNotFitTheCredit(inBoth(type), quote(number), inBoth(shown)),
    });
  },
});
