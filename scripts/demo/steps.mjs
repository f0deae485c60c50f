/**
 * The steps of a first filing in each family of the replica: what only the person can do on them, and the button that
 * leads on. The extension never presses it, so the demo does.
 */
const captcha = async (page) => page.locator('[name=captcha]').fill(await page.evaluate('captcha'));

const pictures = async (page) => {
  const picture = { name: 'picture.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('picture') };
  for (const input of await page.locator('input[type=file]').all())
    await input.setInputFiles(picture);
};

const nothing = async () => {};

export const FILINGS = [
  {
    family: 'Alibaba Cloud 2019',
    profile: 'Qingchuan (fictitious company)',
    start: 'https://beian.aliyun.com/order/selfBaIndex.htm',
    steps: [
      {
        name: 'verify type',
        title: 'Verify filing type',
        before: nothing,
        person: captcha,
        next: '验证备案类型',
      },
      {
        name: 'product',
        title: 'Product verification',
        before: (page) => page.getByLabel('已有备案服务号').check(),
        person: nothing,
        next: '下一步',
      },
      {
        name: 'entity',
        title: 'Fill in entity information',
        before: nothing,
        person: nothing,
        next: '下一步，填写网站信息',
      },
      {
        name: 'website',
        title: 'Fill in website information',
        before: (page) => page.getByLabel('填写新负责人信息').check(),
        person: nothing,
        next: '下一步，上传备案资料',
      },
      {
        name: 'upload',
        title: 'Upload documents',
        before: nothing,
        person: pictures,
        next: '提交备案',
      },
      { name: 'confirm', before: nothing, person: nothing, next: '确定' },
    ],
  },
  {
    family: 'Alibaba Cloud now (Fusion)',
    profile: 'Qingchuan (fictitious company)',
    start: 'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init',
    steps: [
      {
        name: 'verify type',
        title: 'Check basic information',
        before: nothing,
        person: nothing,
        next: '下一步',
      },
      {
        name: 'product',
        title: 'Product verification',
        before: (page) => page.getByText('已有备案服务码').click(),
        person: nothing,
        next: '下一步',
      },
      {
        name: 'entity',
        title: 'Fill in entity information',
        before: nothing,
        person: nothing,
        next: '下一步，填写网站信息',
      },
      {
        name: 'website',
        title: 'Fill in website information',
        before: nothing,
        person: nothing,
        next: '下一步，上传备案资料',
      },
      {
        name: 'upload',
        title: 'Upload documents',
        before: nothing,
        person: pictures,
        next: '下一步',
      },
      { name: 'confirm', before: nothing, person: nothing, next: '提交备案' },
    ],
  },
];
