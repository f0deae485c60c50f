/** A person would have given up before. */
const MOST_TABS = 60;

/** What a person does on a way through screens, counted and timed. */
export class Journey {
  clicks = 0;
  keys = 0;
  /** Texts that were typed. */
  typed = [];
  #started = performance.now();
  #rows = [];

  /**
   * A press of the pointer on an element.
   * @param {string} what
   * @param {import('@playwright/test').Locator} element
   */
  async click(what, element) {
    await this.pressed(what, () => element.click({ timeout: 60_000 }));
  }

  /**
   * A press that no script can make, on the browser or the system itself.
   * @param {string} what
   * @param {() => Promise<unknown>} instead
   */
  async pressed(what, instead) {
    await instead();
    this.clicks += 1;
    this.#note(what);
  }

  /**
   * Types where the focus is.
   * @param {string} what
   * @param {import('@playwright/test').Page} page
   * @param {string} text
   */
  async type(what, page, text) {
    await page.keyboard.type(text);
    this.keys += text.length;
    this.typed.push(text);
    this.#note(what);
  }

  /**
   * @param {string} key
   * @param {import('@playwright/test').Page} page
   */
  async key(key, page) {
    await page.keyboard.press(key);
    this.keys += 1;
    this.#note(key);
  }

  /**
   * A key that no script can press, in the browser or the system itself.
   * @param {string} what
   * @param {() => Promise<unknown>} instead
   */
  async stroke(what, instead) {
    await instead();
    this.keys += 1;
    this.#note(what);
  }

  /**
   * To an element by Tab alone, from where the focus is.
   * @param {string} what
   * @param {import('@playwright/test').Page} page
   * @param {import('@playwright/test').Locator} element
   */
  async tabTo(what, page, element) {
    const hasFocus = () => element.evaluate((found) => found.getRootNode().activeElement === found);
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await hasFocus()) {
        if (tabs > 0) this.#note(`${tabs} × Tab, to: ${what}`);
        return;
      }
      await page.keyboard.press('Tab');
      this.keys += 1;
    }
    throw new Error(`“${what}” is not reached by ${MOST_TABS} Tabs.`);
  }

  /** A state that can be seen. */
  reached(what) {
    this.#note(`→ ${what}`);
  }

  #note(what) {
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    this.#rows.push(`| ${what} | ${this.clicks} | ${this.keys} | ${seconds} |`);
  }

  table() {
    return ['| | clicks | keys | seconds |', '| --- | --: | --: | --: |', ...this.#rows].join('\n');
  }
}
