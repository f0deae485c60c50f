export const title =
  'Package name, public key, fingerprint and icon of an App have the form that is asked for';

export const checks =
  'The package name or Bundle ID of an App, the fingerprint by platform (MD5 for Android and HarmonyOS, SHA-1 for Apple), and the size of its icon. A wrong package name is returned (APP包名不准确: the package name is not right).';

export const iconTooLarge = (name: string, count: number): string =>
  `${name} is ${count} KB: the icon of an App is at most 100 KB. Make it smaller.`;

export const cannotBeAPackageName = (value: string): string =>
  `${value} cannot be a package name: one reads like a domain backwards (com.example.app), in letters, digits and underscores. Copy it from the published package.`;

export const cannotBeABundleId = (value: string): string =>
  `${value} cannot be a Bundle ID: one reads like a domain backwards (com.example.app), in letters, digits and hyphens. Copy it from App Store Connect or the published package.`;

export const beginsWithWhatLooksLike = (value: string): string =>
  `${value} begins with what looks like the ID of a developer team: the Bundle ID is what comes after it. Enter that.`;

export const enter = (replace: string): string => `Enter ${replace}`;

export const isNoPublicKey = (value: string): string =>
  `${value} is no public key: one has hundreds of hexadecimal digits, or base64 of them. Copy it whole from the signing certificate.`;

export const hasHexadecimalDigits = (value: string, count: number): string =>
  `${value} has ${count} hexadecimal digits, as a fingerprint has: the public key is much longer. Copy the key; the fingerprint has a field of its own.`;

export const thePublicKeyHasColons = `The public key has colons or spaces, as tools show it: the field takes the digits alone. Leave them out.`;

export const leaveOutColonsAndSpaces = 'Leave out colons and spaces';

export const isNoFingerprint = (value: string): string =>
  `${value} is no fingerprint: it has characters other than 0–9 and a–f. Copy the MD5 (Android, HarmonyOS) or SHA-1 (Apple) of the signing certificate; a public key has a field of its own.`;

export const hasHexadecimalDigitsAnMd5Android = (value: string, count: number): string =>
  `${value} has ${count} hexadecimal digits: an MD5 (Android, HarmonyOS) has 32, a SHA-1 (Apple) 40. Copy it again, whole.`;

export const isAnMd5 = (value: string): string =>
  `${value} is an MD5: for Apple the SHA-1 of the certificate is asked for, 40 digits, also where the field is called MD5. Enter that.`;

export const isASha1 = (value: string): string =>
  `${value} is a SHA-1: for Android and HarmonyOS the MD5 of the signing certificate is asked for, 32 digits. Enter that.`;

export const hasColonsOrSpaces = (value: string): string =>
  `${value} has colons or spaces, as tools show it: the field takes the digits alone. Leave them out.`;
