import { expect, test } from 'vitest';

import { distribute } from '@/lib/autofill/run/distribute';
import type { Control } from '@/lib/page/types';

import { fakeControl } from './fake-control';

const shared = (texts: string[], controls: (Control & { name: string })[]) =>
  distribute(texts, controls).map(
    ({ control, texts: own, from }) =>
      `${controls.find((one) => one === control)?.name}#${from} ${own.join('/')}`,
  );

const text = (name: string, change: Parameters<typeof fakeControl>[1] = {}) =>
  fakeControl('text', { name, ...change });

test('each box gets its own text, and a part that the page gives is left alone', () => {
  const given = text('country', { held: ['086'], obstacle: 'read-only' });
  expect(shared(['086', '0571', '88888888'], [given, text('area'), text('number')])).toEqual([
    'area#1 0571',
    'number#2 88888888',
  ]);
  expect(shared(['+86', '0571'], [given, text('area')])).toEqual(['country#0 +86', 'area#1 0571']);
});
