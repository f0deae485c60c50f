export const appTitle = 'App';

export const ownPlatform =
  'A mini program is filed at the platform that it runs on (WeChat, for example), not at a cloud provider.';

export const ownPlatformHow =
  'File it there. This list is about the filing through a cloud provider.';

export const beforeItStarts =
  'An App needs its filing before it starts, since September 2023; those that ran already had until 31 March 2024.';

export const beforeItStartsWhy =
  'The ministry’s notice on the filing of Apps, and article 23 of the law against telecom and online fraud.';

export const name =
  'Use the text under the icon as the name, unique among the filings of the entity.';

export const nameWhy =
  'One name on several platforms is one filing with all its platforms; another name is another filing.';

export const icon = 'Have the icon as a picture of at most 100 KB.';

export const packages =
  'Collect for each platform the package name (Apple: the Bundle ID), the public key and the fingerprint of the signing certificate.';

export const packagesHow =
  'Android and HarmonyOS: the MD5, 32 hexadecimal digits. Apple: the SHA-1, 40 digits, also where the field is called MD5. Without colons and spaces. Keep them in the profile.';

export const packagesWhy = 'What has been filed can be changed only by a change of the filing.';

export const packageName = 'package name';

export const publicKey = 'public key';

export const fingerprint = 'fingerprint';

export const hosts = 'List every host that the App calls, as it is used, down to the fourth level.';

export const hostsWhy =
  'The entity must be the holder of these domains. A website of the same entity may share them.';

export const onePerOrder = 'File one service per order: website and App in two orders.';

export const notMoved =
  'An App cannot be moved from one entity to another: it is cancelled and filed anew.';
