import type { Control, ControlKind, Obstacle } from '@/lib/page/types';

/** A control without a page: what it holds and offers is told, and nothing is written. */
export function fakeControl(
  kind: ControlKind,
  {
    name = '',
    held = [],
    options = null,
    obstacle = null,
  }: { name?: string; held?: string[]; options?: string[] | null; obstacle?: Obstacle | null } = {},
): Control & { name: string } {
  return {
    name,
    kind,
    elements: [],
    read: () => held,
    write: () => Promise.resolve({ outcome: 'written' }),
    options: () => options,
    obstacle: () => obstacle,
  };
}
