import type { ControlAdapter } from '../../types';

/** Whatever no other adapter knows: left alone, and listed as such. */
const unknown: ControlAdapter = {
  rank: 140,
  kind: 'unknown',
  matches: () => true,
  create: (element) => ({
    kind: 'unknown',
    elements: [element],
    read: () => [],
    options: () => null,
    obstacle: () => 'unsupported',
    write: () =>
      Promise.resolve({ outcome: 'failed', reason: 'This kind of control is not known.' }),
  }),
};

export default unknown;
