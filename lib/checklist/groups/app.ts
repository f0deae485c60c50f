import type { Context, Group, ItemDraft } from '../types';

const DUTY = ['miit-app-2023'];
const KNOWN = ['hw-app-kb', 'ali-app-faq'];

/** What an App, a mini program or a quick app is filed with, instead of what a website is. */
export const app: Group = {
  id: 'app',
  title: 'App',
  items: (context) => {
    const { service } = context.input;
    if (service === 'website') return [];
    return service === 'mini-program' ? [ownPlatform] : items(context);
  },
};

const ownPlatform: ItemDraft = {
  name: 'own-platform',
  kind: 'blocker',
  text: 'A mini program is filed at the platform that it runs on (WeChat, for example), not at a cloud provider.',
  how: 'File it there. This list is about the filing through a cloud provider.',
  source: ['wx-api', ...DUTY],
};

function items({ input }: Context): ItemDraft[] {
  return [
    {
      name: 'before-it-starts',
      kind: 'note',
      text: 'An App needs its filing before it starts, since September 2023; those that ran already had until 31 March 2024.',
      why: 'The ministry’s notice on the filing of Apps, and article 23 of the law against telecom and online fraud.',
      source: DUTY,
    },
    {
      name: 'name',
      text: 'Use the text under the icon as the name, unique among the filings of the entity.',
      why: 'One name on several platforms is one filing with all its platforms; another name is another filing.',
      source: ['tx-app-name', ...KNOWN],
    },
    {
      name: 'icon',
      text: 'Have the icon as a picture of at most 100 KB.',
      source: ['hw-app-kb'],
    },
    {
      name: 'packages',
      text: 'Collect for each platform the package name (Apple: the Bundle ID), the public key and the fingerprint of the signing certificate.',
      how: 'Android and HarmonyOS: the MD5, 32 hexadecimal digits. Apple: the SHA-1, 40 digits, also where the box is called MD5. Without colons and spaces. Keep them in the profile.',
      why: 'What has been filed changes only by a modification of the filing.',
      chinese: [
        { zh: '包名', en: 'package name' },
        { zh: '公钥', en: 'public key' },
        { zh: '签名MD5值', en: 'fingerprint' },
      ],
      source: ['tx-app-2026', 'ucloud-app-2023', 'hw-app-kb'],
    },
    {
      name: 'hosts',
      text: 'List every host that the App calls, as it is used, down to the fourth level.',
      why: 'The entity must be the holder of these domains. A website of the same entity may share them.',
      source: ['hw-app-kb', 'hw-app-help', 'ali-app-faq'],
    },
    ...(input.kind === 'individual'
      ? [
          {
            name: 'one-per-order',
            text: 'File one service per order: website and App in two orders.',
            source: ['hw-app-kb'],
          },
        ]
      : []),
    {
      name: 'not-moved',
      kind: 'note',
      text: 'An App cannot be moved from one entity to another: it is cancelled and filed anew.',
      source: KNOWN,
    },
  ];
}
