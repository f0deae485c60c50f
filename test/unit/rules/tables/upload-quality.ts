import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'not measured',
      form: { 'documents.leaderIdFront': { name: 'a.jpg', type: 'image/jpeg', size: 500000 } },
    },
    {
      name: 'in colour and sharp',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
          isGrey: false,
          isBlurred: false,
        },
      },
    },
  ],
  invalid: [
    {
      name: 'grey',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
          isGrey: true,
        },
      },
      findings: [
        {
          field: 'documents.leaderIdFront',
          severity: 'error',
          message: ['“a.jpg” has no colour', 'Take it again in colour'],
        },
      ],
    },
    {
      name: 'blurred',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
          isBlurred: true,
        },
      },
      findings: [
        { field: 'documents.leaderIdFront', severity: 'warning', message: ['looks blurred'] },
      ],
    },
  ],
} satisfies Cases;
