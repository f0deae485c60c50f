import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'large enough',
      form: { 'documents.adminId': { name: 'a.jpg', pixels: { width: 400, height: 250 } } },
    },
    {
      name: 'empty: the rule on sizes says it',
      form: { 'documents.adminId': { name: 'a.jpg', size: 0, unread: 'Not a picture.' } },
    },
  ],
  invalid: [
    {
      name: 'grey',
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
      findings: [
        { field: 'documents.leaderIdFront', severity: 'warning', message: ['looks blurred'] },
      ],
    },
    {
      name: 'grey, of a paper that may bear nothing coloured',
      form: { 'documents.commitment': { name: 'a.jpg', isGrey: true } },
      findings: [
        {
          field: 'documents.commitment',
          severity: 'warning',
          message: ['“a.jpg” has no colour', 'scan the original again in colour'],
        },
      ],
    },
    {
      name: 'too few pixels, and blurred: one finding',
      form: {
        'documents.adminId': {
          name: 'a.jpg',
          isBlurred: true,
          pixels: { width: 320, height: 399 },
        },
      },
      findings: [
        {
          field: 'documents.adminId',
          severity: 'warning',
          message: ['“a.jpg” has only 320 × 399 pixels', 'Use the original picture'],
        },
      ],
    },
    {
      name: 'cannot be opened',
      form: { 'documents.adminId': { name: 'a.jpg', unread: 'This file is not a photo.' } },
      findings: [
        {
          field: 'documents.adminId',
          severity: 'warning',
          message: '“a.jpg” could not be checked: This file is not a photo.',
        },
      ],
    },
  ],
} satisfies Cases;
