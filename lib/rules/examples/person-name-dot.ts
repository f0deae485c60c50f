import type { RuleExamples } from '../reference';

export default {
  accepted: [
    { shows: 'the dot of the document', form: { 'leader.name': '阿依古丽·示例' } },
    { shows: 'a name in Latin letters', form: { 'leader.name': 'JOHN A. EXAMPLE' } },
  ],
  refused: [
    {
      shows: 'a bullet',
      form: { 'leader.name': '阿依古丽•示例' },
      severity: 'warning',
    },
    {
      shows: 'a full stop, in the name of an individual',
      form: { 'entity.type': '个人', 'entity.name': '阿依古丽.示例' },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
