import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'everything is chosen',
      form: {
        'entity.type': '个人',
        'entity.region': '北京市',
        'documents.leaderIdFront': { name: 'a.jpg' },
        'documents.handheldPhoto': { name: 'b.jpg' },
      },
    },
    {
      name: 'the documents page is not on show',
      form: { 'entity.type': '个人', 'entity.region': '北京市' },
    },
    {
      name: 'a slot that nobody asks for',
      form: { 'entity.type': '个人', 'entity.region': '浙江省', 'documents.other': '' },
    },
  ],
  invalid: [
    {
      name: 'the ID is missing',
      form: { 'entity.type': '个人', 'entity.region': '浙江省', 'documents.leaderIdFront': '' },
      findings: [
        {
          field: 'documents.leaderIdFront',
          severity: 'info',
          message: [
            'No file is chosen',
            'Zhejiang asks for the portrait side',
            'Upload a colour photo',
          ],
        },
      ],
    },
    {
      name: 'the photo holding the ID in Beijing',
      form: { 'entity.type': '个人', 'entity.region': '北京市', 'documents.handheldPhoto': '' },
      findings: [
        {
          field: 'documents.handheldPhoto',
          severity: 'info',
          message: ['Beijing asks for a photo of the administrator holding the ID'],
        },
      ],
    },
  ],
} satisfies Cases;
