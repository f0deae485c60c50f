export const wechatMiniProgram = 'WeChat mini program filing';

export const labelsComeFromThe =
  'Labels come from the interface description; the pages were not seen.';
