import type { Context, Group, ItemDraft } from '../types';
import * as say from '../english/groups/app';

const DUTY = ['miit-app-2023'];
const KNOWN = ['hw-app-kb', 'ali-app-faq'];

/** What an App, a mini program or a quick app is filed with, instead of what a website is. */
export const app: Group = {
  id: 'app',
  title: say.appTitle,
  items: (context) => {
    const { service } = context.input;
    if (service === 'website') return [];
    return service === 'mini-program' ? [ownPlatform] : items(context);
  },
};

const ownPlatform: ItemDraft = {
  name: 'own-platform',
  kind: 'blocker',
  text: say.ownPlatform,
  how: say.ownPlatformHow,
  source: ['wx-api', ...DUTY],
};

function items({ input }: Context): ItemDraft[] {
  return [
    {
      name: 'before-it-starts',
      kind: 'note',
      text: say.beforeItStarts,
      why: say.beforeItStartsWhy,
      source: DUTY,
    },
    {
      name: 'name',
      text: say.name,
      why: say.nameWhy,
      source: ['tx-app-name', ...KNOWN],
    },
    {
      name: 'icon',
      text: say.icon,
      source: ['hw-app-kb'],
    },
    {
      name: 'packages',
      text: say.packages,
      how: say.packagesHow,
      why: say.packagesWhy,
      chinese: [
        { zh: '包名', en: say.packageName },
        { zh: '公钥', en: say.publicKey },
        { zh: '签名MD5值', en: say.fingerprint },
      ],
      source: ['tx-app-2026', 'ucloud-app-2023', 'hw-app-kb'],
    },
    {
      name: 'hosts',
      text: say.hosts,
      why: say.hostsWhy,
      source: ['hw-app-kb', 'hw-app-help', 'ali-app-faq'],
    },
    ...(input.kind === 'individual'
      ? [
          {
            name: 'one-per-order',
            text: say.onePerOrder,
            source: ['hw-app-kb'],
          },
        ]
      : []),
    {
      name: 'not-moved',
      kind: 'note',
      text: say.notMoved,
      source: KNOWN,
    },
  ];
}
