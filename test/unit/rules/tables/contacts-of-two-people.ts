import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'one mobile for two people',
      findings: [
        {
          field: 'admin.mobile',
          severity: 'warning',
          message: ['13800138000 is the mobile of the entity leader as well', 'own mobile'],
        },
      ],
    },
    {
      name: 'the administrator’s mobile as emergency phone',
      findings: [
        {
          field: 'admin.emergencyPhone',
          severity: 'warning',
          message: ['mobile of the website administrator', 'Enter another number'],
        },
      ],
    },
  ],
} satisfies Cases;
