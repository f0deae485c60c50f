import type { Service } from '@/lib/forms/service-kind';
import type { Stage, StageId } from './stage';

/** What a stage says otherwise; its sources come on top of the stage’s own. */
type OwnWords = Partial<Pick<Stage, 'en' | 'who' | 'what' | 'duration' | 'source'>>;

/** Where the way of an App or a mini program differs in words from that of a website; it has the same stages. */
export const SERVICE_WORDS: Readonly<
  Record<Exclude<Service, 'website'>, Readonly<Partial<Record<StageId, OwnWords>>>>
> = {
  app: {
    prepare: {
      what: 'Get the account, the domains of the hosts that the App calls with their real-name verification, the instance with a service identification number, package name, public key and fingerprint for each platform, the icon, the documents and any pre-approval.',
      source: ['hw-app-help', 'ucloud-app-2023'],
    },
    'verify-type': {
      what: 'Enter entity location, type, certificate and number; the step after it asks for the kind of service and the main domain: choose App. The system derives the filing type from them, so a typing error leads to the wrong type.',
      source: ['ali-overview-mirror'],
    },
    'enter-data': {
      en: 'Entity and App data',
      what: 'Fill in the data of the entity, its leader, the App with the package data of every platform and every host that it calls, and its administrator.',
      source: ['hw-app-help'],
    },
    'identity-check': {
      who: 'App administrator',
      what: 'The App administrator passes the face verification, or is photographed in front of the backdrop in the older way.',
    },
    'sms-verification': { who: 'entity leader and App administrator' },
    approved: {
      what: 'Keep the entity filing number, the filing number of the App, which ends in A (such as -2A), and the filing password.',
      source: ['huawei-kb-2026'],
    },
    'point-domain': {
      en: 'Point the hosts at the filed servers',
      what: 'Every host that was filed resolves to a filed server; one that does not is found in later checks (APP解析不一致: the App’s hosts resolve elsewhere).',
      source: ['hw-app-review'],
    },
    'show-number': {
      en: 'Show the number in the App',
      what: 'Show the filing number where it is easily seen in the App, linked to https://beian.miit.gov.cn, and give it to the stores: they may not distribute an App without one.',
      source: ['miit-app-quoted'],
    },
    'psb-filing': {
      what: 'Make the PSB filing of the App with the public security bureau. It asks for the name, what the App does, three to five screenshots and the number of users.',
      duration:
        'The guides give 30 days from opening a website; no other day was found for an App.',
      source: ['psb-app-guide'],
    },
    closed: {
      what: 'Nothing is left to do. Package name, public key and fingerprint change only by a change of the filing.',
      source: ['hw-app-help', 'ucloud-app-2023'],
    },
  },
  'mini-program': {
    prepare: {
      what: 'A mini program is filed at the platform that it runs on (WeChat, for example), not at a cloud provider. Get the account there, the documents and any pre-approval.',
      source: ['wx-api'],
    },
    'verify-product': {
      what: 'A step of cloud providers: the platform that a mini program runs on files it without an instance of yours, as far as is known. Skip it where the platform does not ask.',
      source: ['wx-api'],
    },
    'enter-data': {
      en: 'Entity and mini program data',
      what: 'Fill in the data of the entity, its leader, the mini program and its administrator. The remark says in 20 to 200 characters what the mini program really does; the review goes by it above all.',
      source: ['wx-api'],
    },
    'preliminary-review': {
      what: 'The platform checks the filing before it passes it on to the communications administration.',
      source: ['wx-api'],
    },
    'identity-check': {
      who: 'mini program administrator',
      what: 'The mini program administrator passes the face verification.',
      source: ['wx-api'],
    },
    'sms-verification': { who: 'entity leader and mini program administrator' },
    approved: {
      what: 'Keep the entity filing number, the filing number of the mini program, which ends in X (such as -3X), and the filing password.',
      source: ['huawei-kb-2026'],
    },
    'point-domain': {
      what: 'Only where the mini program calls domains of your own; what the platform then asks was not found.',
      source: ['wx-api'],
    },
    'show-number': {
      en: 'Show the number in the mini program',
      what: 'Show the filing number where it is easily seen, linked to https://beian.miit.gov.cn.',
      source: ['miit-app-quoted'],
    },
    'psb-filing': {
      what: 'Whether a mini program needs a PSB filing of its own was not found: ask the platform.',
      source: ['psb-app-guide'],
    },
  },
};
