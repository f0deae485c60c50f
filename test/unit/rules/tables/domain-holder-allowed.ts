import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'somebody else for an individual',
      findings: [
        {
          field: 'domain.holderRole',
          severity: 'error',
          message: ['somebody else (其他)', 'personal website', 'Transfer it'],
        },
      ],
    },
    {
      name: 'somebody else for an organisation',
      findings: [
        { field: 'domain.holderRole', severity: 'error', message: ['itself, by a shareholder'] },
      ],
    },
    {
      name: 'a shareholder in a province that takes the organisation only',
      findings: [
        {
          field: 'domain.holderRole',
          severity: 'warning',
          message: ['a shareholder (股东)', 'Fujian has accepted only the organisation'],
        },
      ],
    },
    {
      name: 'the legal representative where nothing speaks against it',
      findings: [
        {
          field: 'domain.holderRole',
          severity: 'info',
          message: ['the legal representative (法定代表人)', 'statement'],
        },
      ],
    },
  ],
} satisfies Cases;
