/**
 * The few functions of the browser that scripts in pages call. The build of these scripts has it in place of the polyfill,
 * which a page would wait for: Chrome answers with promises by itself, and lacks only listeners that do.
 */

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type ChromeListener = (
  message: unknown,
  sender: unknown,
  respond: (answer: unknown) => void,
) => boolean;

interface Event<Of> {
  addListener(listener: Of): void;
  removeListener(listener: Of): void;
}

interface Runtime<Of> {
  readonly id: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
  connect(info: { name: string }): unknown;
  readonly onConnect: unknown;
  readonly onMessage: Event<Of>;
}

interface Browser<Of> {
  /** Chrome takes it away from scripts of an extension that was updated. */
  readonly runtime?: Runtime<Of>;
}

/** How the polyfill, which the worker has, says that an answer failed. */
interface Failure {
  __mozWebExtensionPolyfillReject__: true;
  message: string;
}

const isFailure = (answer: unknown): answer is Failure =>
  typeof answer === 'object' && answer !== null && '__mozWebExtensionPolyfillReject__' in answer;

const failureOf = (error: unknown): Failure => ({
  __mozWebExtensionPolyfillReject__: true,
  message: error instanceof Error ? error.message : String(error),
});

/** What Chrome says where a listener has heard a message and gives no answer. */
const NO_ANSWER = 'The message port closed before a response was received.';

/** Chrome's functions with the promises that the polyfill would give. */
export function overChrome(chrome: Browser<ChromeListener>): Browser<Listener> {
  const wrapped = new WeakMap<Listener, ChromeListener>();
  const here = (): Runtime<ChromeListener> => {
    if (!chrome.runtime) throw new Error('Extension context invalidated.');
    return chrome.runtime;
  };
  const onMessage: Event<Listener> = {
    addListener(listener) {
      const wrapper: ChromeListener = (message, sender, respond) => {
        const answer = listener(message, sender);
        answer?.then(respond, (error: unknown) => respond(failureOf(error)));
        return answer !== undefined;
      };
      wrapped.set(listener, wrapper);
      here().onMessage.addListener(wrapper);
    },
    removeListener(listener) {
      const wrapper = wrapped.get(listener);
      if (wrapper) chrome.runtime?.onMessage?.removeListener(wrapper);
    },
  };
  return {
    runtime: {
      get id() {
        return chrome.runtime?.id;
      },
      get onConnect() {
        return chrome.runtime?.onConnect;
      },
      connect: (info) => here().connect(info),
      async sendMessage(message) {
        const answer = await here().sendMessage(message).catch(unlessUnanswered);
        if (isFailure(answer)) throw new Error(answer.message);
        return answer;
      },
      onMessage,
    },
  };
}

function unlessUnanswered(error: unknown): undefined {
  if (!(error instanceof Error) || error.message !== NO_ANSWER) throw error;
}

const { browser: own, chrome } = globalThis as unknown as {
  browser?: Browser<Listener>;
  chrome?: Browser<ChromeListener>;
};

export const browser = own?.runtime?.id || !chrome ? own : overChrome(chrome);
