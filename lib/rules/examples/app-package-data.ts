import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'an Android App',
      form: {
        'app.platforms': ['安卓'],
        'app.packageName': 'com.example.app',
        'app.fingerprint': '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      },
    },
    { shows: 'an icon of 80 KB', form: { 'app.icon': { name: 'icon.png', size: 80_000 } } },
  ],
  refused: [
    {
      shows: 'a digit is missing',
      form: { 'app.fingerprint': '0a1b2c3d4e5f60718293a4b5c6d7e8f' },
      severity: 'error',
    },
    {
      shows: 'colons',
      form: { 'app.fingerprint': '0A:1B:2C:3D:4E:5F:60:71:82:93:A4:B5:C6:D7:E8:F9' },
      severity: 'warning',
    },
    {
      shows: 'an MD5 for Apple',
      form: { 'app.platforms': ['苹果'], 'app.fingerprint': '0a1b2c3d4e5f60718293a4b5c6d7e8f9' },
      severity: 'error',
    },
    { shows: 'a name that is none', form: { 'app.packageName': '示例应用' }, severity: 'error' },
    {
      shows: 'an icon of 200 KB',
      form: { 'app.icon': { name: 'icon.png', size: 204_800 } },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
