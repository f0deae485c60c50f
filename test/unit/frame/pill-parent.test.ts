// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { startPill } from '@/components/frame/pill';
import type { PillMessage } from '@/lib/messaging';
import type * as Dom from '@/lib/page/read/dom';

const dom = vi.hoisted(() => ({ reached: true, looked: 0 }));

vi.mock('#i18n', () => ({ i18n: { t: (name: string) => name } }));
vi.mock('@/lib/page/read/dom', async (original) => {
  const whole = await original<typeof Dom>();
  return {
    ...whole,
    boxOf: () => new DOMRect(0, 0, 0, 0),
    elementAt: () => (dom.reached ? document.querySelector('beian-lens-pill') : document.body),
    queryAll: (...asked: Parameters<typeof whole.queryAll>) => {
      if (asked[1] !== 'dialog:modal') return whole.queryAll(...asked);
      dom.looked++;
      return [];
    },
  };
});

afterEach(() => vi.useRealTimers());

const counted = async (empty: number): Promise<void> => {
  const message: PillMessage = {
    type: 'pill',
    frame: 'frame',
    counts: { empty, findings: 0, translated: false },
    isPanelOpen: false,
  };
  await fakeBrowser.runtime.onMessage.trigger(message, { id: fakeBrowser.runtime.id } as never);
};

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(500);

test('a pill is laid out with the page before it looks for its place, and in reach of a press looks for no dialog', async () => {
  vi.useFakeTimers();
  startPill();
  await counted(1);
  const pill = document.querySelector('beian-lens-pill');
  expect(pill?.shadowRoot?.querySelector('button')?.style.visibility).toBe('hidden');
  await settled();
  expect([...document.querySelectorAll('beian-lens-pill')]).toEqual([pill]);
  expect(dom.looked).toBe(1);
  await counted(2);
  await settled();
  expect(dom.looked).toBe(1);
  dom.reached = false;
  await counted(3);
  await settled();
  expect(dom.looked).toBe(2);
});
