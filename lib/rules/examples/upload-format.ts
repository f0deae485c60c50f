import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'jpeg',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
        },
      },
    },
    {
      shows: 'png',
      form: {
        'documents.leaderIdFront': {
          name: 'a.png',
          type: 'image/png',
          size: 500000,
        },
      },
    },
    {
      shows: 'a name without type',
      form: {
        'documents.leaderIdFront': {
          name: 'a.JPG',
          type: '',
          size: 500000,
        },
      },
    },
  ],
  refused: [
    {
      shows: 'pdf',
      form: {
        'documents.leaderIdFront': {
          name: 'licence.pdf',
          type: 'application/pdf',
          size: 500000,
        },
      },
      severity: 'error',
    },
    {
      shows: 'gif',
      form: {
        'documents.leaderIdFront': {
          name: 'a.gif',
          type: 'image/gif',
          size: 500000,
        },
      },
      severity: 'info',
    },
  ],
} satisfies RuleExamples;
