import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'just below 4 MB',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 4194303,
        },
      },
    },
    {
      shows: 'a domain certificate of 200 KB',
      form: {
        'documents.domainCertificate': {
          name: 'c.jpg',
          type: 'image/jpeg',
          size: 204800,
        },
      },
    },
  ],
  refused: [
    {
      shows: '4 MB',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 4194304,
        },
      },
      severity: 'error',
    },
    {
      shows: 'a small domain certificate',
      form: {
        'documents.domainCertificate': {
          name: 'c.jpg',
          type: 'image/jpeg',
          size: 204799,
        },
      },
      severity: 'error',
    },
    {
      shows: 'an empty file',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 0,
        },
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
