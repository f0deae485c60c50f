import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'not measured',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
        },
      },
    },
    {
      shows: 'in colour and sharp',
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
      shows: 'large enough',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
          pixels: {
            width: 1600,
            height: 1010,
          },
        },
      },
    },
  ],
  refused: [
    {
      shows: 'grey',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
          isGrey: true,
        },
      },
      severity: 'error',
    },
    {
      shows: 'blurred',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
          isBlurred: true,
        },
      },
      severity: 'warning',
    },
    {
      shows: 'grey, of a paper that may bear nothing coloured',
      form: {
        'documents.commitment': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
          isGrey: true,
        },
      },
      severity: 'warning',
    },
    {
      shows: 'too few pixels',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
          pixels: {
            width: 320,
            height: 200,
          },
        },
      },
      severity: 'warning',
    },
    {
      shows: 'cannot be opened',
      form: {
        'documents.leaderIdFront': {
          name: 'a.jpg',
          type: 'image/jpeg',
          size: 500000,
          unread: 'This file is not a photo.',
        },
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
