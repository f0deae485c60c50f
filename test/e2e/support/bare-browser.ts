import { join } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';

import { launch, type CDPSession } from 'puppeteer-core';

import { chromiumSandbox } from '../../../scripts/sandbox.mjs';

/**
 * A tab as a person has it: what drives a browser otherwise forbids it to keep pages for going back, and whoever is
 * attached keeps it from rendering pages ahead.
 */
export class BareTab {
  readonly #browser: CDPSession;
  readonly #target: string;
  #session: CDPSession | undefined;

  constructor(browser: CDPSession, target: string) {
    this.#browser = browser;
    this.#target = target;
  }

  async #attached(): Promise<CDPSession> {
    if (this.#session) return this.#session;
    const { sessionId } = await this.#browser.send('Target.attachToTarget', {
      targetId: this.#target,
      flatten: true,
    });
    const session = this.#browser.connection()?.session(sessionId);
    if (!session) throw new Error('The tab has gone.');
    return (this.#session = session);
  }

  /** Lets the page alone until it is asked for something again. */
  async detach(): Promise<void> {
    if (!this.#session) return;
    const sessionId = this.#session.id();
    this.#session = undefined;
    await this.#browser.send('Target.detachFromTarget', { sessionId });
  }

  /** The function is sent as text: it sees nothing but its argument. */
  async evaluate<Result>(
    inPage: (argument: string) => Result | Promise<Result>,
    argument = '',
  ): Promise<Result> {
    const session = await this.#attached();
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${inPage.toString()})(${JSON.stringify(argument)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'No reason.');
    return result.value as Result;
  }

  async goto(url: string): Promise<void> {
    await (await this.#attached()).send('Page.navigate', { url });
  }

  async goBack(): Promise<void> {
    const session = await this.#attached();
    const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
    const before = entries[currentIndex - 1];
    if (!before) throw new Error('There is no page to go back to.');
    await session.send('Page.navigateToHistoryEntry', { entryId: before.id });
  }

  /** Where it is, without attaching. */
  async address(): Promise<string> {
    const { targetInfos } = await this.#browser.send('Target.getTargets');
    return targetInfos.find(({ targetId }) => targetId === this.#target)?.url ?? '';
  }
}

export interface BareBrowser {
  open(): Promise<BareTab>;
  close(): Promise<void>;
}

export async function startBare(
  program: string,
  folder: string,
  flags: readonly string[],
): Promise<BareBrowser> {
  const browser = await launch({
    executablePath: program,
    userDataDir: folder,
    ignoreDefaultArgs: true,
    targetFilter: (target) => target.type() === 'browser',
    waitForInitialPage: false,
    args: [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      ...(chromiumSandbox ? [] : ['--no-sandbox']),
      ...flags,
      'about:blank',
    ],
  });
  const whole = await browser.target().createCDPSession();
  return {
    async open() {
      const { targetId } = await whole.send('Target.createTarget', { url: 'about:blank' });
      return new BareTab(whole, targetId);
    },
    close: () => browser.close(),
  };
}

/** The browser takes back an unpacked extension that reloads itself only where a developer has said so. */
export async function allowUnpacked(folder: string): Promise<void> {
  await mkdir(join(folder, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
}
