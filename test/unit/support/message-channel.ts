import { MessageChannel } from 'node:worker_threads';

// Browsers have one, and the DOM of the tests none.
globalThis.MessageChannel ??= MessageChannel as unknown as typeof globalThis.MessageChannel;
