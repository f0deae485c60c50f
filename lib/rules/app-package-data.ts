import type { FieldValue } from '@/lib/forms/values';

import { defineRule } from './define-rule';
import { quote } from './support/text';
import type { RuleContext } from './types';

const FINGERPRINT = 'app.fingerprint';
const PUBLIC_KEY = 'app.publicKey';
const PACKAGE = 'app.packageName';
const BUNDLE = 'app.bundleId';
const ICON = 'app.icon';
const ICON_LIMIT = 100 * 1024;
/** MD5 for Android and HarmonyOS, SHA-1 for Apple, in hexadecimal digits. */
const LENGTHS = { md5: 32, sha1: 40 };

export default defineRule({
  id: 'app-package-data',
  title: 'Package name, public key, fingerprint and icon of an App have the form that is asked for',
  topic: 'content',
  fields: [FINGERPRINT, PUBLIC_KEY, PACKAGE, BUNDLE, ICON],
  reads: ['app.platforms'],
  source: ['ucloud-app-2023', 'tx-app-2026', 'hw-app-kb'],
  check(context) {
    const { values } = context;
    for (const one of values.all(FINGERPRINT)) checkFingerprint(context, one);
    for (const one of values.all(PUBLIC_KEY)) checkPublicKey(context, one);
    for (const one of values.all(PACKAGE)) checkPackageName(context, one);
    for (const one of values.all(BUNDLE)) checkBundleId(context, one);
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

/** As Android and HarmonyOS take it: parts of letters, digits and underscores, each with a letter first. */
const PACKAGE_NAME = /^[a-z]\w*(?:\.[a-z]\w*)+$/iu;
/** As Apple takes it: letters, digits, hyphens and dots. */
const BUNDLE_ID = /^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)+$/iu;
/** The id of a developer account in front of the Bundle ID, as signing shows it. */
const TEAM = /^[A-Z\d]{10}\.(?=.+\.)/u;

function checkPackageName({ report }: RuleContext, { index, value }: FieldValue): void {
  const name = value.normalize('NFKC').trim();
  if (name === '' || PACKAGE_NAME.test(name)) return;
  report({
    field: PACKAGE,
    index,
    severity: 'error',
    message: `${quote(value)} cannot be a package name: that reads like a domain backwards, such as com.example.app, in letters, digits and underscores, and a wrong one is returned (APP包名不准确: the package name is not right). Copy it from the package that is published.`,
    source: ['ucloud-app-2023', 'hw-app-review'],
  });
}

function checkBundleId({ report }: RuleContext, { index, value }: FieldValue): void {
  const id = value.normalize('NFKC').trim();
  if (id === '') return;
  const at = { field: BUNDLE, index };
  if (!BUNDLE_ID.test(id)) {
    report({
      ...at,
      severity: 'error',
      message: `${quote(value)} cannot be a Bundle ID: that reads like a domain backwards, such as com.example.app, in letters, digits and hyphens. Copy it from App Store Connect or the published package.`,
    });
  } else if (TEAM.test(id)) {
    report({
      ...at,
      severity: 'warning',
      message: `${quote(value)} begins with what looks like the id of a developer team, as signing shows it: the Bundle ID is what comes after it. Enter that.`,
      fix: { label: `Enter ${id.replace(TEAM, '')}`, value: id.replace(TEAM, '') },
    });
  }
}

/** A fingerprint is a short digest; the key itself has hundreds of digits, or base64 of them. */
function checkPublicKey({ report }: RuleContext, { index, value }: FieldValue): void {
  const digits = value.normalize('NFKC').replaceAll(/[\s:：]/gu, '');
  const at = { field: PUBLIC_KEY, index };
  if (digits !== '' && !isKey(value, digits)) {
    report({
      ...at,
      severity: 'error',
      message: `${quote(value)} is no public key: that has hundreds of hexadecimal digits, or base64 of them. Copy it from the signing certificate, as far as the tool shows it.`,
    });
  }
  if (!/^[\da-f]+$/iu.test(digits)) return;
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

const SHORTEST_KEY = 40;

/** Digits, base64, or the text of a key file; cut off is fine. */
function isKey(value: string, digits: string): boolean {
  if (/^[\da-f]+$/iu.test(digits) || /-----BEGIN/u.test(value)) return true;
  return digits.length >= SHORTEST_KEY && /^[\w+/=…,.()-]+$/u.test(digits);
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
      message: `${quote(value)} is an MD5: for Apple the SHA-1 of the certificate is asked for, 40 digits, also where the box is called MD5. Enter that.`,
      source: 'tx-app-2026',
    });
  } else if (isOther && !isApple && digits.length === LENGTHS.sha1) {
    report({
      ...at,
      severity: 'error',
      message: `${quote(value)} is a SHA-1: for Android and HarmonyOS the MD5 of the signing certificate is asked for, 32 digits. Enter that.`,
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
