import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'the ID is missing',
      findings: [
        {
          field: 'documents.leaderIdFront',
          severity: 'info',
          message: [
            'No file is chosen',
            'Zhejiang asks for the portrait side',
            'Upload a colour photo',
          ],
        },
      ],
    },
    {
      name: 'the photo holding the ID in Beijing',
      findings: [
        {
          field: 'documents.handheldPhoto',
          severity: 'info',
          message: ['Beijing asks for a photo of the administrator holding the ID'],
        },
      ],
    },
  ],
} satisfies Cases;
