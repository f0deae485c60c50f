import { expect, test } from './support/browser';

test.use({ sharesBrowser: true });

test('comments that come and change beside a form keep nothing from being explained', async ({
  context,
  openFilingPage,
}) => {
  await context.route('https://beian.aliyun.com/comments', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><body><script>
        const begin = document.createComment('begins');
        const box = (label) => Object.assign(document.createElement('label'), { innerHTML: label + '<input>' });
        setTimeout(() => {
          document.body.append(begin, box('主办单位名称'), box('主办单位通讯地址'));
        });
        function goOn() {
          begin.data = 'goes on';
          document.body.append(document.createComment(''), box('投资人或主管单位'));
        }
      </script>`,
    }),
  );
  const page = await openFilingPage('/comments');
  const note = (key: string) => page.locator(`beian-lens-note[data-field="${key}"]`);
  await expect(note('entity.mailingAddress')).toBeVisible();
  await page.evaluate('goOn()');
  await expect(note('entity.investor')).toBeVisible();
});

test('what names a document or a drawing, and what scripts hold, gets no note', async ({
  context,
  openFilingPage,
}) => {
  await context.route('https://beian.aliyun.com/names', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>填写备案信息</title><script type="text/html">网站信息</script>
        <svg><title>填写主体信息</title></svg><noscript>填写网站信息</noscript>
        <label>主办单位名称<input></label><label>主办单位通讯地址<input></label><button>提交备案申请</button>`,
    }),
  );
  const page = await openFilingPage('/names');
  await expect(page.locator('beian-lens-note[data-kind=button]')).toBeVisible();
  expect(
    await page
      .locator('beian-lens-note')
      .evaluateAll((notes) => notes.map((note) => note.parentElement?.localName)),
  ).toEqual(['body', 'body', 'body']);
});

test('each of several bare texts in one element has its note right behind it', async ({
  context,
  openFilingPage,
}) => {
  await context.route('https://beian.aliyun.com/bare', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html>
        <div>主办单位名称 <input> 请填写营业执照上的名称</div>
        <div>主办单位通讯地址：<input> 请填写详细地址 <a href="#">查看样例</a></div>
        <table><tr><td>网站语言</td><td><input type="checkbox">中文简体 <input type="checkbox">英语 <input type="checkbox">日语</td></tr></table>
        <p>备案类型：<b>首次备案</b> 订单状态：<b>待提交管局审核</b></p>
        <div>网站域名<br><textarea></textarea><br>多个域名请换行填写</div>
        <p>主体负责人证件有效期：<br><input type="date"><br>负责人常住地址<br><select><option>浙江省</option></select></p>`,
    }),
  );
  const page = await openFilingPage('/bare');
  const beside = (): Promise<Record<string, string>> =>
    page
      .locator('beian-lens-note')
      .evaluateAll((notes) =>
        Object.fromEntries(
          notes.map((note) => [
            (note.previousSibling?.textContent ?? '').trim(),
            (note.shadowRoot?.textContent ?? '').replace(/:host[\s\S]*\}/, '').trim(),
          ]),
        ),
      );
  await expect.poll(beside).toMatchObject({
    主办单位名称: 'Entity name',
    请填写营业执照上的名称: 'Fill in name on business licence',
    '主办单位通讯地址：': 'Mailing address',
    请填写详细地址: 'Enter the full address',
    查看样例: 'View sample',
    中文简体: 'Simplified Chinese',
    英语: 'English',
    日语: 'Japanese',
    '备案类型：': 'Filing type',
    首次备案: 'First filing',
    '订单状态：': 'Current status',
    网站域名: 'Verified domains',
    多个域名请换行填写: 'Several domains: enter on lines of their own',
    '主体负责人证件有效期：': 'Leader: ID validity period',
    负责人常住地址: 'Leader: permanent address',
  });
});

const ROWS = {
  'of a fixed height, with labels that float':
    '.row{height:40px;line-height:40px} .row span{float:left;width:130px;text-align:right}',
  'of a fixed height, with labels laid over them':
    '.row{height:36px;line-height:36px;position:relative;padding-left:140px} .row span{position:absolute;left:0;top:0;width:130px}',
  'of a fixed height, in one line':
    '.row{display:flex;height:34px;align-items:center} .row span{flex:none;width:110px}',
  'as high as their boxes, with labels that float':
    '.row{margin-bottom:8px} .row span{float:left;width:110px}',
};

for (const [rows, style] of Object.entries(ROWS))
  test(`in rows ${rows}, the English of one lies over nothing of the next, and moves no box`, async ({
    context,
    openFilingPage,
  }) => {
    const labels = ['负责人姓名', '负责人证件号码', '手机号码', '应急联系电话', '电子邮件地址'];
    await context.route('https://beian.aliyun.com/rows', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><style>body{font:14px sans-serif} ${style}</style><h3>主体负责人信息</h3>
          ${labels.map((label) => `<div class="row"><span>${label}</span><input></div>`).join('')}<p>&nbsp;</p>`,
      }),
    );
    const page = await openFilingPage('/rows');
    const notes = page.locator('.row beian-lens-note');
    await expect(notes).toHaveCount(labels.length);
    const laidOut = () =>
      page.locator('.row').evaluateAll((all) => {
        const sides = all.map((row) => row.querySelector('input')!.getBoundingClientRect().left);
        const over = all.flatMap((row, at) => {
          const note = row.querySelector('beian-lens-note')!.getBoundingClientRect();
          const words = document.createRange();
          words.selectNode(
            all[at + 1]?.querySelector('span')?.firstChild ?? document.body.lastChild!,
          );
          const own = document.createRange();
          own.selectNode(row.querySelector('span')!.firstChild!);
          const isOver = note.bottom > words.getBoundingClientRect().top + 4;
          const isOverOwn = note.top < own.getBoundingClientRect().bottom - 4;
          return isOver || isOverOwn ? [row.textContent] : [];
        });
        return { sides: new Set(sides).size, over };
      });
    await expect.poll(laidOut).toEqual({ sides: 1, over: [] });
    await page.screenshot({ path: test.info().outputPath('rows.png') });
  });
