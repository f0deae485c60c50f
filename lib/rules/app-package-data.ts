import type { FieldValue } from '@/lib/forms/values';

import { defineRule } from './define-rule';
import { quote } from './support/text';
import type { RuleContext } from './types';
import * as say from './english/app-package-data';

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
        message: say.iconTooLarge(quote(file.name), Math.ceil(file.size / 1024)),
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
    message: say.cannotBeAPackageName(quote(value)),
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
      message: say.cannotBeABundleId(quote(value)),
    });
  } else if (TEAM.test(id)) {
    report({
      ...at,
      severity: 'warning',
      message: say.beginsWithWhatLooksLike(quote(value)),
      fix: { label: say.enter(id.replace(TEAM, '')), value: id.replace(TEAM, '') },
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
      message: say.isNoPublicKey(quote(value)),
    });
  }
  if (!/^[\da-f]+$/iu.test(digits)) return;
  if (Object.values(LENGTHS).includes(digits.length)) {
    report({
      ...at,
      severity: 'warning',
      message: say.hasHexadecimalDigits(quote(value), digits.length),
    });
  } else if (digits !== value.trim()) {
    report({
      ...at,
      severity: 'warning',
      message: say.thePublicKeyHasColons,
      fix: { label: say.leaveOutColonsAndSpaces, value: digits },
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
      message: say.isNoFingerprint(quote(value)),
    });
  } else if (!Object.values(LENGTHS).includes(digits.length)) {
    report({
      ...at,
      severity: 'error',
      message: say.hasHexadecimalDigitsAnMd5Android(quote(value), digits.length),
    });
  } else if (isApple && !isOther && digits.length === LENGTHS.md5) {
    report({
      ...at,
      severity: 'error',
      message: say.isAnMd5(quote(value)),
      source: 'tx-app-2026',
    });
  } else if (isOther && !isApple && digits.length === LENGTHS.sha1) {
    report({
      ...at,
      severity: 'error',
      message: say.isASha1(quote(value)),
    });
  } else if (digits !== value.trim()) {
    report({
      ...at,
      severity: 'warning',
      message: say.hasColonsOrSpaces(quote(value)),
      fix: { label: say.leaveOutColonsAndSpaces, value: digits },
    });
  }
}
