import type { FieldKey } from './types';

/** The platforms whose packages have data to file, by their option of `app.platforms`. Of Windows no source tells any. */
export const APP_PLATFORMS = ['安卓', '苹果', '鸿蒙'] as const;
export type AppPlatform = (typeof APP_PLATFORMS)[number];

/** What is asked of each package once more. */
export const PACKAGE_FIELDS: readonly FieldKey[] = [
  'app.packageName',
  'app.bundleId',
  'app.publicKey',
  'app.fingerprint',
];

const NAMES: Readonly<Record<AppPlatform, RegExp>> = {
  安卓: /安卓|android/iu,
  苹果: /苹果|(?<![a-z])ios/iu,
  鸿蒙: /鸿蒙|harmony/iu,
};

/** The platform that a text names; undefined when it names none or several. */
export function platformIn(text: string): AppPlatform | undefined {
  const named = APP_PLATFORMS.filter((platform) => NAMES[platform].test(text));
  return named.length === 1 ? named[0] : undefined;
}
