import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'everything is chosen',
      form: {
        'entity.type': '个人',
        'entity.region': '北京市',
        'documents.leaderIdFront': {
          name: 'a.jpg',
        },
        'documents.handheldPhoto': {
          name: 'b.jpg',
        },
      },
    },
    {
      shows: 'the documents page is not on show',
      form: {
        'entity.type': '个人',
        'entity.region': '北京市',
      },
    },
    {
      shows: 'a slot that nobody asks for',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'documents.other': '',
      },
    },
  ],
  refused: [
    {
      shows: 'the ID is missing',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'documents.leaderIdFront': '',
      },
      severity: 'info',
    },
    {
      shows: 'the photo holding the ID in Beijing',
      form: {
        'entity.type': '个人',
        'entity.region': '北京市',
        'documents.handheldPhoto': '',
      },
      severity: 'info',
    },
  ],
} satisfies RuleExamples;
