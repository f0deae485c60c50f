import { contains, ELEMENT, isOurs, nodeType } from '../read/dom';

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

/** Tells at each call whether the page has changed its tree since the one before, ours aside. */
function treeChanges(): { came(): boolean; letGo(): void } {
  let changed = false;
  const note = (records: readonly MutationRecord[]): void => {
    changed ||= records.some(({ target }) => !isOwnNode(target));
  };
  const observer = new MutationObserver(note);
  const what = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, what);
  return {
    came() {
      note(observer.takeRecords());
      const came = changed;
      changed = false;
      return came;
    },
    letGo: () => observer.disconnect(),
  };
}

/**
 * Waits until the page has let `frames` frames pass without changing its tree, so that what a control holds is what
 * it will go on holding. Gives up waiting after `within` milliseconds.
 */
export async function settled(signal: AbortSignal, frames = 2, within = 600): Promise<void> {
  const end = performance.now() + within;
  const changes = treeChanges();
  try {
    for (let quiet = 0; quiet < frames && !signal.aborted && performance.now() < end;) {
      await nextFrame();
      quiet = changes.came() ? 0 : quiet + 1;
    }
  } finally {
    changes.letGo();
  }
}

/** So long a page that is about to show something may do nothing that can be seen, in milliseconds. */
const SILENCE = 1000;

/** As `until`, but no longer than there is a sign that something may come: a change, or what turns while it loads. */
export async function untilSilent(find: () => boolean, signal: AbortSignal): Promise<void> {
  const changes = treeChanges();
  let last = performance.now();
  const isSilent = (): boolean => {
    const now = performance.now();
    if (changes.came() || (now - last > SILENCE && turns())) last = now;
    return now - last > SILENCE;
  };
  try {
    await until(() => find() || isSilent(), signal);
  } finally {
    changes.letGo();
  }
}

/** What a page holds is only true once it has settled, also when what changed it was cancelled. */
export const settle = (): Promise<void> => settled(new AbortController().signal);

const isOwnNode = (node: Node): boolean => nodeType(node) === ELEMENT && isOurs(node as Element);

const { getAnimations } = Document.prototype;

const isEndless = ({ effect }: Animation): boolean =>
  effect?.getComputedTiming().endTime === Infinity;

/** Whether something turns for ever, e.g. while the page loads something. */
const turns = (): boolean => getAnimations.call(document).some(isEndless);

/** What fades or slides on the page now. */
const motions = (): Animation[] =>
  getAnimations
    .call(document)
    .filter((motion) => motion.playState !== 'finished' && !isEndless(motion));

/** Whether nothing on the page is fading or sliding. */
export const isStill = (): boolean => motions().length === 0;

/** Before that, in milliseconds, a library may not listen yet for the end of what it has begun. */
const BEGINNING = 50;

/** Ends what fades or slides an element in or out, as time would: the page hears the same of it. */
export function endMotion(element: Element): void {
  for (const motion of motions()) {
    const { effect, currentTime, playbackRate } = motion;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    if (!target || playbackRate === 0 || !(Number(currentTime) >= BEGINNING)) continue;
    if (contains(element, target) || contains(target, element)) motion.finish();
  }
}
