import { ELEMENT, isOurs, nodeType } from '../read/dom';

/** How long a page may take to answer one step of one control. */
export const PATIENCE = 2500;

/** Resolves at the next frame, or soon after where frames do not come (a hidden tab). */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Waits until `find` gives something, looking again whenever the document changes and at every frame in between.
 * Gives null when `within` milliseconds pass or the signal aborts.
 */
export async function until<T>(
  find: () => T | null | undefined | false,
  signal: AbortSignal,
  within = PATIENCE,
): Promise<T | null> {
  let end: number | undefined;
  for (;;) {
    if (signal.aborted) return null;
    const found = find();
    if (found) return found;
    const now = performance.now();
    end ??= now + within;
    if (now >= end) return null;
    await nextFrame();
  }
}

/**
 * Waits until the page has let `frames` frames pass without changing its tree, so that what a control holds is what
 * it will go on holding. Gives up waiting after `within` milliseconds.
 */
export async function settled(signal: AbortSignal, frames = 2, within = 600): Promise<void> {
  const end = performance.now() + within;
  let changed = false;
  const observer = new MutationObserver((records) => {
    changed ||= records.some((record) => !isOwnNode(record.target));
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  try {
    for (let quiet = 0; quiet < frames && !signal.aborted && performance.now() < end;) {
      await nextFrame();
      quiet = changed ? 0 : quiet + 1;
      changed = false;
    }
  } finally {
    observer.disconnect();
  }
}

/** What a page holds is only true once it has settled, also when what changed it was cancelled. */
export const settle = (): Promise<void> => settled(new AbortController().signal);

const isOwnNode = (node: Node): boolean => nodeType(node) === ELEMENT && isOurs(node as Element);

const { getAnimations } = Document.prototype;

/** Whether nothing on the page is fading or sliding; what turns for ever, e.g. while something loads, is left out. */
export const isStill = (): boolean =>
  getAnimations
    .call(document)
    .every(
      ({ playState, effect }) =>
        playState === 'finished' || effect?.getComputedTiming().iterations === Infinity,
    );
