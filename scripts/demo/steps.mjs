/**
 * The steps of a first filing in each family of the replica: what only the person can do on them, and the button that
 * leads on. The extension never presses it, so the demo does.
 */
const captcha = async (page) => page.locator('[name=captcha]').fill(await page.evaluate('captcha'));

/**
 * A picture of the page stands in for every document that the profile does not have; the page has taken them all when
 * its own state names them.
 */
const pictures = async (page) => {
  const buffer = await page.screenshot({ type: 'jpeg' });
  const inputs = [];
  for (const input of await page.locator('input[type=file]').all())
    if (await input.evaluate(({ files }) => files.length === 0)) inputs.push(input);
  for (const input of inputs)
    await input.setInputFiles({ name: 'picture.jpg', mimeType: 'image/jpeg', buffer });
  await page.waitForFunction(
    (count) => JSON.stringify(window.__replica.state()).split('picture.jpg').length > count,
    inputs.length,
  );
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
        before: (page) => page.getByText('填写新负责人信息', { exact: true }).click(),
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
  {
    family: 'Alibaba Cloud 2019, mistakes of an individual',
    profile: 'Jiang Nan (fictitious person)',
    steps: [
      {
        name: 'entity',
        title: 'Fill in entity information',
        start: 'https://beian.aliyun.com/order/selfBaEntity.htm?entityType=%E4%B8%AA%E4%BA%BA',
        before: nothing,
      },
      {
        name: 'website',
        title: 'Fill in website information',
        start: 'https://beian.aliyun.com/order/selfBaWebsite.htm?entityType=%E4%B8%AA%E4%BA%BA',
        before: nothing,
      },
    ],
  },
];
