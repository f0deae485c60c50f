import type { Control, ControlAdapter, WriteResult } from '../../types';
import { boxOf, dispatch, hasPlace } from '../../read/dom';
import { keepFiles, keptFiles, keptNames } from '../kept-files';
import { all, every, first, matches, parent, wordsOf } from '../elements';
import { click } from '../events';
import { obstacleOf } from '../sight/obstacle';
import { pressedUpload } from '../pressed-upload';
import { faceOf } from '../upload-face';
import { until } from '../wait';
import { widgetAround } from '../widget-around';
import * as say from '../../english/controls/adapters/upload';

const FILE = 'input[type="file"]';

/** Names that browsers and pages use for kinds of another name. */
const KINDS = new Map([
  ['image/jpg', 'image/jpeg'],
  ['image/pjpeg', 'image/jpeg'],
  ['image/x-png', 'image/png'],
]);

/** `.jpg,.png,image/*` against one file. */
export function isAccepted(accept: string, file: Pick<File, 'name' | 'type'>): boolean {
  const kinds = accept
    .split(',')
    .map((kind) => kind.trim().toLowerCase())
    .map((kind) => KINDS.get(kind) ?? kind);
  return kinds.some(
    (kind) =>
      kind === '' ||
      (kind.startsWith('.') && file.name.toLowerCase().endsWith(kind)) ||
      kind === file.type ||
      (kind.endsWith('/*') && file.type.startsWith(kind.slice(0, -1))),
  );
}

/** The text beside an input, as far up as it is the only one that takes files. */
function textAround(input: HTMLInputElement): string {
  let around: Element = input;
  for (let level = 0; level < 3; level++) {
    const above = parent(around);
    if (!above || all(above, FILE).length > 1) break;
    around = above;
  }
  return wordsOf(around);
}

/** The names of the last files that were taken; a picture that was there before ours has none. */
const latest = (names: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, at) => names[names.length - count + at] ?? say.unnamed);

const failed = (reason: string): WriteResult => ({ outcome: 'failed', reason });

function controlFor(inside: HTMLElement): Control {
  const around = widgetAround('upload', inside);
  // What holds several is the row of them.
  const widget = around && all(around.root, FILE).length > 1 ? null : around;
  const element = widget?.root ?? inside;
  const input = (): HTMLInputElement | null => {
    const found = matches(element, FILE) ? element : first(element, FILE);
    return found instanceof HTMLInputElement ? found : null;
  };
  /** What the person presses: the hidden input itself, or the nearest around it that has a place on the page, not left of the widget. */
  const shown = (): HTMLElement => {
    const box = boxOf(element);
    for (let at: Element | null = input(); at && at !== element; at = parent(at))
      if (at instanceof HTMLElement && hasPlace(at) && boxOf(at).right > box.left) return at;
    return element;
  };
  const holderOf = (found: HTMLInputElement) => widget?.root ?? found;
  const parts = widget?.writers.upload;
  const shownNames = () => (parts ? all(element, parts.name).map(wordsOf) : []);
  const read = () => {
    const names = shownNames();
    if (names.length > 0) return names;
    const found = input();
    const own = [...(found?.files ?? [])].map((file) => file.name);
    if (own.length > 0 || !found) return own;
    if (parts?.item) return latest(keptNames(holderOf(found)), all(element, parts.item).length);
    // A page that takes the file over and empties its input usually goes on showing the name.
    const kept = keptNames(holderOf(found));
    const text = kept.length > 0 ? textAround(found) : '';
    return kept.filter((name) => text.includes(name));
  };
  const give = (files: readonly File[]) => {
    const found = input();
    if (!found) return;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    found.files = transfer.files;
    dispatch(found, new Event('input', { bubbles: true }));
    dispatch(found, new Event('change', { bubbles: true }));
  };
  const takeAway = async (signal: AbortSignal): Promise<void> => {
    const found = input();
    const crosses = parts ? every(element, parts.remove) : [];
    if (crosses.length === 0) return give([]);
    if (found) found.value = '';
    for (const cross of crosses) click(cross);
    await until(() => read().length === 0, signal);
  };
  return {
    kind: 'upload',
    get elements() {
      return [shown()];
    },
    read,
    options: () => null,
    obstacle() {
      const found = input();
      if (!found) return 'unsupported';
      const obstacle = obstacleOf((hasPlace(found) && faceOf(found)) || shown(), found);
      // The names of a library's own list slide in over its button.
      return obstacle === 'covered' ? obstacleOf(element, found) : obstacle;
    },
    async write(values, { signal, files: given = [] }) {
      const found = input();
      if (!found) return failed(say.takesNoFile);
      const holder = holderOf(found);
      keepFiles(holder, [...(found.files ?? []), ...given]);
      const standing = read();
      if (values.length === 0) {
        await takeAway(signal);
        const left = read();
        return left.length === 0 ? { outcome: 'written' } : failed(say.stillShown(left.join(', ')));
      }
      const files = given.length > 0 ? given : keptFiles(holder, values);
      if (!files) return failed(say.notAtHand(values.join(', ')));
      const refused = files.find((file) => !isAccepted(found.accept, file));
      if (refused) return failed(say.otherKind(refused.name, found.accept));
      if (standing.length > 0) {
        if (!keptFiles(holder, standing)) return failed(say.holdsAnother(standing.join(', ')));
        await takeAway(signal);
        await until(() => input()?.disabled === false, signal);
      }
      give(files.slice(0, found.multiple ? files.length : 1));
      if (parts) await until(() => shownNames().includes(files[0]?.name ?? ''), signal);
      return { outcome: 'written' };
    },
  };
}

const holdsOne = (element: Element): boolean =>
  matches(element, FILE) || all(element, FILE).length === 1;

/** A file input, usually hidden behind a library's button. */
const upload: ControlAdapter = {
  rank: 90,
  kind: 'upload',
  matches: (element) => holdsOne(element) || pressedUpload(element as HTMLElement) !== null,
  create: (element) => (holdsOne(element) ? null : pressedUpload(element)) ?? controlFor(element),
};

export default upload;
