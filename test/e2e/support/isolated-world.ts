import type { Page } from '@playwright/test';

/**
 * Evaluates in the world of our content scripts, as a page could that has taken its renderer over. The answer must be
 * plain data; an error comes back as `{ error }`.
 */
export async function inIsolatedWorld(
  page: Page,
  extensionId: string,
  expression: string,
): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = context.auxData as { type?: string };
      if (type === 'isolated' && context.origin === `chrome-extension://${extensionId}`)
        resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await found,
    expression: `(async () => { try { return await (${expression}) } catch (error) { return { error: String(error) } } })()`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}
