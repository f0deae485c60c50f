import type { Cases } from '../rule-cases';

export default {
  valid: [{ name: 'nothing chosen', form: { 'documents.other': '' } }],
  invalid: [
    {
      name: 'pdf',
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
      findings: [{ field: 'documents.leaderIdFront', severity: 'info', message: ['GIF'] }],
    },
  ],
} satisfies Cases;
