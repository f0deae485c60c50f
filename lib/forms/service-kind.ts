import * as say from './english/service-kind';

const OTHERS = /app|小程序|快应用/iu;

/** Whether a choice of `service.kind` is a website; nothing chosen counts as one. */
export const isWebsiteKind = (kind: string): boolean => !OTHERS.test(kind.normalize('NFKC'));

/** Whether a choice of `service.kind` is an App, which has packages. */
export const isAppKind = (kind: string): boolean => /app/iu.test(kind.normalize('NFKC'));

/** What can be filed. A quick app counts as an App; a mini program is filed at the platform that it runs on. */
export const SERVICES = ['website', 'app', 'mini-program'] as const;
export type Service = (typeof SERVICES)[number];

/** What a choice of `service.kind` (网站, APP, 小程序, 快应用) files. */
export const serviceOf = (kind: string): Service =>
  isWebsiteKind(kind) ? 'website' : kind.includes('小程序') ? 'mini-program' : 'app';

/** What a service is called inside a sentence. */
export const serviceWord = (service: Service): string => say.services[service];
