import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'a digit is missing',
      findings: [
        { field: 'app.fingerprint', severity: 'error', message: ['31 hexadecimal digits', '40'] },
      ],
    },
    {
      name: 'colons',
      findings: [
        {
          field: 'app.fingerprint',
          severity: 'warning',
          message: ['colons or spaces'],
          fix: '0A1B2C3D4E5F60718293A4B5C6D7E8F9',
        },
      ],
    },
    {
      name: 'an MD5 for Apple',
      findings: [
        { field: 'app.fingerprint', severity: 'error', message: ['SHA-1 of the certificate'] },
      ],
    },
    {
      name: 'a public key in the wrong box',
      form: { 'app.fingerprint': 'MIIBIjANBgkqhkiG9w0BAQEF' },
      findings: [{ field: 'app.fingerprint', severity: 'error', message: ['box of its own'] }],
    },
  ],
} satisfies Cases;
