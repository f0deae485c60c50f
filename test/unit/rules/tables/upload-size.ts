import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'just below 4 MB',
      form: { 'documents.leaderIdFront': { name: 'a.jpg', type: 'image/jpeg', size: 4194303 } },
    },
    {
      name: 'a domain certificate of 200 KB',
      form: { 'documents.domainCertificate': { name: 'c.jpg', type: 'image/jpeg', size: 204800 } },
    },
  ],
  invalid: [
    {
      name: '4 MB',
      form: { 'documents.leaderIdFront': { name: 'a.jpg', type: 'image/jpeg', size: 4194304 } },
      findings: [
        {
          field: 'documents.leaderIdFront',
          severity: 'error',
          message: ['“a.jpg” has 4.0 MB', 'smaller than 4 MB', 'lower quality'],
        },
      ],
    },
    {
      name: 'a small domain certificate',
      form: { 'documents.domainCertificate': { name: 'c.jpg', type: 'image/jpeg', size: 204799 } },
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
      form: { 'documents.leaderIdFront': { name: 'a.jpg', type: 'image/jpeg', size: 0 } },
      findings: [{ field: 'documents.leaderIdFront', severity: 'error', message: ['is empty'] }],
    },
  ],
} satisfies Cases;
