import { expect, type CDPSession, type Page } from '@playwright/test';

/** The real side panel, which Playwright gives no page for: it is spoken to over the browser's own session. */
export interface SidePanel {
  /** Runs an expression in it. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Presses with the browser's own pointer in the middle of the first element that fits. */
  press(selector: string): Promise<void>;
  screenshot(): Promise<Buffer>;
}

/** The side panel of the page's browser; null while none is open. */
export async function sidePanel(page: Page): Promise<SidePanel | null> {
  const browser = page.context().browser();
  if (!browser) throw new Error('A browser with a profile folder of its own has no session.');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  // A panel in a tab of a test has been attached by Playwright.
  const found = targetInfos.find(({ url, attached }) => url.includes('/panel.html') && !attached);
  if (!found) return null;
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: found.targetId,
    flatten: false,
  });
  return driverOf(session, sessionId);
}

function driverOf(session: CDPSession, sessionId: string): SidePanel {
  let last = 0;
  const send = <Result>(method: string, params: object = {}): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const listen = (event: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(event.message) as {
          id?: number;
          result?: Result;
          error?: object;
        };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        if (answer.error) reject(new Error(JSON.stringify(answer.error)));
        else resolve(answer.result as Result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = await send<{
      result: { value: Value };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    evaluate,
    async press(selector) {
      // A plan that is made anew takes its button away for a moment.
      await expect
        .poll(() => evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`))
        .toBe(true);
      const place = await evaluate<{ x: number; y: number }>(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      })()`);
      const at = { ...place, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place });
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
  };
}
