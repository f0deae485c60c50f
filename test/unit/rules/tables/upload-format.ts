import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'jpeg',
      form: { 'documents.leaderIdFront': { name: 'a.jpg', type: 'image/jpeg', size: 500000 } },
    },
    {
      name: 'png',
      form: { 'documents.leaderIdFront': { name: 'a.png', type: 'image/png', size: 500000 } },
    },
    {
      name: 'a name without type',
      form: { 'documents.leaderIdFront': { name: 'a.JPG', type: '', size: 500000 } },
    },
    { name: 'nothing chosen', form: { 'documents.other': '' } },
  ],
  invalid: [
    {
      name: 'pdf',
      form: {
        'documents.leaderIdFront': { name: 'licence.pdf', type: 'application/pdf', size: 500000 },
      },
      findings: [
        {
          field: 'documents.leaderIdFront',
          severity: 'error',
          message: [
            '“licence.pdf” is of the type “application/pdf”',
            'jpg, jpeg, png or gif',
            'Save it as JPEG',
          ],
        },
      ],
    },
    {
      name: 'gif',
      form: { 'documents.leaderIdFront': { name: 'a.gif', type: 'image/gif', size: 500000 } },
      findings: [{ field: 'documents.leaderIdFront', severity: 'info', message: ['GIF'] }],
    },
  ],
} satisfies Cases;
