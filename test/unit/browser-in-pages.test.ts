import { describe, expect, it, vi } from 'vitest';

import { overChrome } from '@/lib/browser-in-pages';

type ChromeListener = Parameters<
  NonNullable<Parameters<typeof overChrome>[0]['runtime']>['onMessage']['addListener']
>[0];

const FAILED = { __mozWebExtensionPolyfillReject__: true, message: 'No such tab.' };

function chromeThat(answers: () => Promise<unknown> = () => Promise.resolve(undefined)) {
  const listeners = new Set<ChromeListener>();
  const runtime = {
    id: 'our-id',
    sendMessage: vi.fn(answers),
    connect: vi.fn(() => 'port'),
    onConnect: 'on connect',
    onMessage: {
      addListener: (listener: ChromeListener) => void listeners.add(listener),
      removeListener: (listener: ChromeListener) => void listeners.delete(listener),
    },
  };
  const chrome: { runtime?: typeof runtime } = { runtime };
  return { chrome, listeners, browser: overChrome(chrome) };
}

const unanswered = () => undefined;

describe('what scripts in pages call of Chrome', () => {
  it('answers with what a listener promises', async () => {
    const { browser, listeners } = chromeThat();
    browser.runtime?.onMessage.addListener(() => Promise.resolve('answer'));
    const respond = vi.fn();
    expect([...listeners].map((listener) => listener('message', {}, respond))).toEqual([true]);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledExactlyOnceWith('answer'));
  });

  it('leaves to others what a listener does not answer', () => {
    const { browser, listeners } = chromeThat();
    browser.runtime?.onMessage.addListener(unanswered);
    expect([...listeners].map((listener) => listener('message', {}, vi.fn()))).toEqual([false]);
  });

  it('says as the polyfill does that an answer failed, and hears it so', async () => {
    const { browser, listeners } = chromeThat(() => Promise.resolve(FAILED));
    browser.runtime?.onMessage.addListener(() => Promise.reject(new Error('No such tab.')));
    const respond = vi.fn();
    for (const listener of listeners) listener('message', {}, respond);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledExactlyOnceWith(FAILED));
    await expect(browser.runtime?.sendMessage('question')).rejects.toThrow('No such tab.');
  });

  it('takes a listener away again', () => {
    const { browser, listeners } = chromeThat();
    browser.runtime?.onMessage.addListener(unanswered);
    browser.runtime?.onMessage.removeListener(unanswered);
    expect(listeners.size).toBe(0);
  });

  it.each([
    [
      'gives undefined where nobody answers',
      'The message port closed before a response was received.',
      false,
    ],
    [
      'rejects when nobody is there',
      'Could not establish connection. Receiving end does not exist.',
      true,
    ],
  ])('%s', async (_, message, rejects) => {
    const { browser } = chromeThat(() => Promise.reject(new Error(message)));
    const asked = browser.runtime?.sendMessage('question');
    if (rejects) await expect(asked).rejects.toThrow(message);
    else await expect(asked).resolves.toBeUndefined();
  });

  it('rejects after an update of the extension, when Chrome has taken its functions away', async () => {
    const { browser, chrome } = chromeThat();
    const { runtime } = browser;
    delete chrome.runtime;
    expect(runtime?.id).toBeUndefined();
    expect(() => runtime?.onMessage.removeListener(unanswered)).not.toThrow();
    await expect(runtime?.sendMessage('question')).rejects.toThrow('invalidated');
  });
});
