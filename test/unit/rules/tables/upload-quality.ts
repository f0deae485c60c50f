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
    {
      name: 'grey, of a paper that may bear nothing coloured',
      form: { 'documents.commitment': { name: 'a.jpg', isGrey: true } },
      findings: [
        {
          field: 'documents.commitment',
          severity: 'warning',
          message: ['“a.jpg” has no colour', 'scan it again in colour'],
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
