import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'another colour',
      form: {
        'documents.backdropPhoto': {
          name: 'li-si.jpg',
        },
        'photo.clothing': '其他',
      },
    },
  ],
  refused: [
    {
      shows: 'red clothes',
      form: {
        'documents.backdropPhoto': {
          name: 'li-si.jpg',
        },
        'photo.clothing': '红色',
      },
      severity: 'error',
    },
    {
      shows: 'not judged yet',
      form: {
        'documents.backdropPhoto': {
          name: 'li-si.jpg',
        },
      },
      severity: 'info',
    },
  ],
} satisfies RuleExamples;
