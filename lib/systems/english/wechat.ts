export const wechatMiniProgram = 'WeChat mini program filing';
