import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: '4 MB',
      findings: [
        {
          field: 'documents.leaderIdFront',
          severity: 'error',
          message: ['“a.jpg” is 4.0 MB', 'smaller than 4 MB', 'lower quality'],
        },
      ],
    },
    {
      name: 'a small domain certificate',
      findings: [
        {
          field: 'documents.domainCertificate',
          severity: 'error',
          message: ['199 KB', '200 KB to 4 MB', 'Print it in colour'],
        },
      ],
    },
    {
      name: 'an empty file',
      findings: [{ field: 'documents.leaderIdFront', severity: 'error', message: ['is empty'] }],
    },
  ],
} satisfies Cases;
