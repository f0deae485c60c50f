import type { Control, ControlAdapter } from '../types';
import unknown from './adapters/unknown';

const files = import.meta.glob<ControlAdapter>('./adapters/*.ts', {
  eager: true,
  import: 'default',
});

/** Every file in `adapters`, in the order of their ranks. */
export const adapters: readonly ControlAdapter[] = Object.values(files).toSorted(
  (one, other) => one.rank - other.rank,
);

/** The control whose root is `element`: a native control, a group around some, or the frame of a library's widget. */
export function controlOf(element: HTMLElement): Control {
  const adapter = adapters.find((one) => one.matches(element)) ?? unknown;
  return adapter.create(element);
}
