import type { ControlAdapter } from '../../types';
import * as say from '../../english/controls/adapters/unknown';

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
    write: () => Promise.resolve({ outcome: 'failed', reason: say.unknownKind }),
  }),
};

export default unknown;
