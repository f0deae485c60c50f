import type { FieldValue } from '@/lib/forms/values';

import { defineRule } from './define-rule';
import { quote } from './support/text';
import type { RuleContext } from './types';

const FINGERPRINT = 'app.fingerprint';
const PUBLIC_KEY = 'app.publicKey';
const NAMES = ['app.packageName', 'app.bundleId'];
const ICON = 'app.icon';
const ICON_LIMIT = 100 * 1024;
/** MD5 for Android and HarmonyOS, SHA-1 for Apple, in hexadecimal digits. */
const LENGTHS = { md5: 32, sha1: 40 };

export default defineRule({
  id: 'app-package-data',
  title: 'Package name, public key, fingerprint and icon of an App have the form that is asked for',
  topic: 'content',
  fields: [FINGERPRINT, PUBLIC_KEY, ...NAMES, ICON],
  reads: ['app.platforms'],
  source: ['ucloud-app-2023', 'tx-app-2026', 'hw-app-kb'],
  check(context) {
    const { values } = context;
    for (const one of values.all(FINGERPRINT)) checkFingerprint(context, one);
    for (const one of values.all(PUBLIC_KEY)) checkPublicKey(context, one);
    for (const field of NAMES) {
      for (const { index, value } of values.all(field)) {
        const name = value.normalize('NFKC').trim();
        if (name === '' || /^[a-z][\w-]*(?:\.[a-z\d][\w-]*)+$/iu.test(name)) continue;
        context.report({
          field,
          index,
          severity: 'warning',
          message: `${quote(value)} is not in the form of a package name: it reads like a domain backwards, such as com.example.app. Copy it from the package that is published.`,
        });
      }
    }
    for (const { index, file } of values.all(ICON)) {
      if (!file || file.size <= ICON_LIMIT) continue;
      context.report({
        field: ICON,
        index,
        severity: 'error',
        message: `${quote(file.name)} has ${Math.ceil(file.size / 1024)} KB: the icon of an App has at most 100 KB. Make it smaller.`,
        source: 'hw-app-kb',
      });
    }
  },
});

/** A fingerprint is a short digest; the key itself has hundreds of digits, or base64 of them. */
function checkPublicKey({ report }: RuleContext, { index, value }: FieldValue): void {
  const digits = value.normalize('NFKC').replaceAll(/[\s:：]/gu, '');
  if (!/^[\da-f]+$/iu.test(digits)) return;
  const at = { field: PUBLIC_KEY, index };
  if (Object.values(LENGTHS).includes(digits.length)) {
    report({
      ...at,
      severity: 'warning',
      message: `${quote(value)} has ${digits.length} hexadecimal digits, as a fingerprint has: the public key is much longer. Copy the key; the fingerprint has a box of its own.`,
    });
  } else if (digits !== value.trim()) {
    report({
      ...at,
      severity: 'warning',
      message: `The public key has colons or spaces, as tools show it: the box takes the digits alone. Leave them out.`,
      fix: { label: 'Leave out colons and spaces', value: digits },
    });
  }
}

function checkFingerprint(
  { values, report }: RuleContext,
  { index, value, platform }: FieldValue,
): void {
  const digits = value.normalize('NFKC').replaceAll(/[\s:：-]/gu, '');
  if (digits === '') return;
  const at = { field: FINGERPRINT, index };
  const platforms = platform ?? values.list('app.platforms').join(' ');
  const isApple = /苹果|ios/iu.test(platforms);
  const isOther = /安卓|android|鸿蒙|harmony/iu.test(platforms);
  if (!/^[\da-f]+$/iu.test(digits)) {
    report({
      ...at,
      severity: 'error',
      message: `${quote(value)} is no fingerprint: it has characters other than 0–9 and a–f. A public key goes into a box of its own; copy the MD5 (Android, HarmonyOS) or SHA-1 (Apple) of the signing certificate.`,
    });
  } else if (!Object.values(LENGTHS).includes(digits.length)) {
    report({
      ...at,
      severity: 'error',
      message: `${quote(value)} has ${digits.length} hexadecimal digits: an MD5 (Android, HarmonyOS) has 32, a SHA-1 (Apple) 40. Copy it again, whole.`,
    });
  } else if (isApple && !isOther && digits.length === LENGTHS.md5) {
    report({
      ...at,
      severity: 'error',
      message: `${quote(value)} is an MD5: for Apple the SHA-1 of the certificate is wanted, 40 digits, also where the box is called MD5. Enter that.`,
      source: 'tx-app-2026',
    });
  } else if (isOther && !isApple && digits.length === LENGTHS.sha1) {
    report({
      ...at,
      severity: 'error',
      message: `${quote(value)} is a SHA-1: for Android and HarmonyOS the MD5 of the signing certificate is wanted, 32 digits. Enter that.`,
    });
  } else if (digits !== value.trim()) {
    report({
      ...at,
      severity: 'warning',
      message: `${quote(value)} has colons or spaces, as tools show it: the box takes the digits alone. Leave them out.`,
      fix: { label: 'Leave out colons and spaces', value: digits },
    });
  }
}
