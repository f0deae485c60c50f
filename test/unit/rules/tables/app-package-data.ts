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
      name: 'a fingerprint in the box of the public key',
      form: { 'app.publicKey': '0a1b2c3d4e5f60718293a4b5c6d7e8f9' },
      findings: [{ field: 'app.publicKey', severity: 'warning', message: ['32', 'much longer'] }],
    },
    {
      name: 'a public key with spaces',
      form: { 'app.publicKey': '30 82 01 0A 02 82 01 01 00 C3' },
      findings: [
        {
          field: 'app.publicKey',
          severity: 'warning',
          message: ['colons or spaces'],
          fix: '3082010A0282010100C3',
        },
      ],
    },
    {
      name: 'a public key in the wrong box',
      form: { 'app.fingerprint': 'MIIBIjANBgkqhkiG9w0BAQEF' },
      findings: [{ field: 'app.fingerprint', severity: 'error', message: ['field of its own'] }],
    },
  ],
} satisfies Cases;
