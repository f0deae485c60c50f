import { expect, test } from './support/browser';

test('the extension runs beside the replica under the real host names', async ({
  extensionId,
  openFilingPage,
  requestsLeaving,
}) => {
  const page = await openFilingPage('/order/selfBaIndex.htm');

  expect(extensionId).toMatch(/^[a-p]{32}$/);
  expect(new URL(page.url()).origin).toBe('https://beian.aliyun.com');
  await expect(page.getByRole('rowheader', { name: '主办单位所属区域' })).toBeVisible();
  expect(requestsLeaving).toEqual([]);
});

test('a host that the replica does not serve cannot be reached, and the attempt is seen', async ({
  context,
  requestsLeaving,
}) => {
  const page = await context.newPage();
  await expect(page.goto('https://elsewhere.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  expect(requestsLeaving).toEqual(['https://elsewhere.example/']);
});
