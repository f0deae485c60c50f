export const kindMissing =
  'The profile does not say what the account is for: QQ, 微信 (WeChat) or 钉钉 (DingTalk). Add it.';

export const accountAlone = (kind: string): string =>
  `The account alone: this box does not ask that it is for ${kind}.`;
