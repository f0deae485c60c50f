const OTHERS = /app|小程序|快应用/iu;

/** Whether a choice of `service.kind` is a website; nothing chosen counts as one. */
export const isWebsiteKind = (kind: string): boolean => !OTHERS.test(kind.normalize('NFKC'));

/** Whether a choice of `service.kind` is an App, which has packages. */
export const isAppKind = (kind: string): boolean => /app/iu.test(kind.normalize('NFKC'));
