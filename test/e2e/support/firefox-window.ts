import type { Browser } from 'puppeteer-core';

import { until } from './until';

/** What only the browser's own scope reaches: the toolbar button, its popup, the sidebar and the browser's questions. */
export interface FirefoxWindow {
  /** Runs the body of a function there: `w` is the window in front, `extension` ours. The answer must be plain data. */
  run<Value>(body: string): Promise<Value>;
  /** Presses the toolbar button as a person does, which opens the popup. */
  pressToolbar(): Promise<void>;
  /** The text of such a page; empty while there is none. */
  textOf(place: Place): Promise<string>;
  /** Runs an expression in such a page, with `document` its own. */
  inside<Value>(place: Place, expression: string): Promise<Value>;
  /** Presses with the pointer in the middle of the first element that fits and has that text. */
  press(place: Place, selector: string, text?: string): Promise<void>;
  /** Opens a page in a tab that is then selected; in a container of its own when it is given one. */
  openTab(address: string, container?: number): Promise<void>;
  /** The browser's number of the selected tab. */
  selectedTab(): Promise<number>;
  /** Says yes to the browser's question about a permission. */
  allow(): Promise<true>;
  /** What the browser's console holds against us: errors of our scripts, and what a policy refused them. */
  complaints(): Promise<string[]>;
}

/** Pages of ours in the window in front: its popup, its sidebar, its selected tab. */
type Place = 'popup' | 'sidebar' | 'tab';

const BROWSERS: Record<Place, string> = {
  popup: `w.document.querySelector('browser.webextension-popup-browser')`,
  tab: `w.gBrowser.selectedBrowser`,
  sidebar: `w.document.querySelector('#sidebar')?.contentDocument?.querySelector('browser')`,
};

export async function windowOf(browser: Browser, id: string): Promise<FirefoxWindow> {
  const run = async <Value>(body: string): Promise<Value> => {
    const connection = (browser as unknown as { connection: Connection }).connection;
    const tree = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const context = (tree.result ?? tree).contexts?.find(({ url }) =>
      url.includes('browser.xhtml'),
    )?.context;
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (async () => {
        const w = Services.wm.getMostRecentWindow('navigator:browser');
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        ${body}
      })() ?? null))()`,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
    });
    const { result, exceptionDetails } = answer.result ?? answer;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse((result as { value: string }).value) as Value;
  };

  const inside = <Value>(place: Place, expression: string): Promise<Value> =>
    run(`
      const frame = ${BROWSERS[place]};
      if (!frame?.messageManager) return null;
      return new Promise((done) => {
        // A page that is just coming or going answers nothing.
        w.setTimeout(() => done(null), 1500);
        frame.messageManager.addMessageListener('answer', function once({ data }) {
          frame.messageManager.removeMessageListener('answer', once);
          done(data);
        });
        const script = 'sendAsyncMessage("answer", (() => { const { document } = content; const w = content; return ' +
          ${JSON.stringify(expression)} + ' })())';
        frame.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      });`);

  return {
    run,
    inside,
    pressToolbar: () =>
      run(`ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(w)`),
    textOf: async (place) => (await inside<string>(place, 'document.body?.innerText')) ?? '',
    press: async (place, selector, text = '') => {
      const press = inside.bind(
        null,
        place,
        `(() => {
          const found = [...document.querySelectorAll(${JSON.stringify(selector)})]
            .find((one) => one.textContent.includes(${JSON.stringify(text)}));
          if (!found) return false;
          found.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = found.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          // After the answer: the press may close the popup, and then there is none.
          w.setTimeout(() => {
            for (const type of ['mousemove', 'mousedown', 'mouseup'])
              w.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
          });
          return true;
        })()`,
      );
      await until(press, `There is no ${selector} “${text}” in the ${place}.`);
    },
    openTab: (address, container = 0) =>
      run(`
        w.gBrowser.selectedTab = w.gBrowser.addTab(${JSON.stringify(address)}, {
          userContextId: ${container},
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });`),
    selectedTab: () =>
      run(`return ExtensionParent.apiManager.global.tabTracker.getId(w.gBrowser.selectedTab)`),
    allow: () =>
      run(`
        const notice = w.PopupNotifications.panel.querySelector('popupnotification');
        if (!notice) throw new Error('The browser asks nothing.');
        notice.button.click();
        return true;`),
    complaints: () =>
      run(`
        return Services.console.getMessageArray()
          .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
          .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber)
          // That a page went while it was being answered: said by Firefox after its scripts have ended, so none can take it.
          .filter((text) => !/^Promise (?:rejected after context unloaded|resolved while context is inactive)/.test(text))
          .filter((text) => text.includes('moz-extension://' + extension.uuid));`),
  };
}

interface Answer {
  contexts?: { url: string; context: string }[];
  result?: Answer & { value?: string };
  exceptionDetails?: { text: string };
}

interface Connection {
  send(method: string, params: object): Promise<Answer>;
}
