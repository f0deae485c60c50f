export const title = 'A mini program is filed at its own platform';

export const checks = 'The kind of service: a mini program goes to the platform that it runs on.';

export const aMiniProgramIsFiled = (value: string): string =>
  `${value}: a mini program is filed at the platform that it runs on (WeChat, for example), not at a cloud provider. File it there.`;
