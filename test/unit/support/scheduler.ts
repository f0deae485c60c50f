import { MessageChannel } from 'node:worker_threads';

/** Runs work in a task of its own, before what waits for a time. */
function postTask<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.once('message', () => {
      port1.close();
      resolve(work());
    });
    port2.postMessage(null);
  });
}

// Browsers have one, and the DOM of the tests none.
globalThis.scheduler ??= { postTask } as unknown as Scheduler;
