import { defineRule } from './define-rule';
import { topicIndex, TOPICS, topicOf } from './naming/topics';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import * as say from './english/guangdong-finance';

const FIELDS = ['website.name', 'website.contentDescription', 'entity.name'];
const LETTER = 'documents.commitment';
const GUANGDONG = '44';
const finance = topicIndex(TOPICS.filter(({ id }) => id === 'finance'));

export default defineRule({
  id: 'guangdong-finance',
  topic: 'content',
  fields: [LETTER],
  reads: [...FIELDS, ...PROVINCE_FIELDS],
  source: ['seed-overview', 'ali-notes-2018'],
  check({ values, report }) {
    if (filingProvince(values)?.code !== GUANGDONG || !values.has(LETTER)) return;
    if (values.text(LETTER) !== '' || values.get(LETTER)?.file) return;
    for (const { value } of FIELDS.flatMap((field) => values.all(field))) {
      const found = topicOf(value, finance);
      if (!found) continue;
      report({
        field: LETTER,
        severity: 'error',
        message: say.containsInGuangdongAWebsite(quote(value), quote(found.word)),
      });
      return;
    }
  },
});
