import { checkHongKongMacaoPermit, checkTaiwanPermit } from '@/lib/identifiers/travel-permit';
import { defineRule } from './define-rule';
import { documentType, NUMBER_FIELDS, reportIdentifier, typeField } from './support/identifiers';

const CHECKS = new Map([
  ['港澳居民来往内地通行证', checkHongKongMacaoPermit],
  ['台湾居民来往大陆通行证', checkTaiwanPermit],
]);

export default defineRule({
  id: 'travel-permit',
  topic: 'identity documents',
  fields: NUMBER_FIELDS,
  reads: NUMBER_FIELDS.map(typeField),
  source: 'mps-2010',
  check(context) {
    for (const field of NUMBER_FIELDS) {
      for (const { index } of context.values.all(field)) {
        const check = CHECKS.get(documentType(context.values, typeField(field), index));
        if (check) reportIdentifier(context, field, index, check);
      }
    }
  },
});
