// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { whenFilingPage } from '@/lib/page/is-filing-page';
import * as dom from '@/lib/page/read/dom';

vi.mock('@/lib/page/read/dom', async (original) => {
  const whole = await original<typeof dom>();
  return { ...whole, textWalker: vi.fn(whole.textWalker) };
});

test('the gate walks once through what a parser adds element by element', async () => {
  whenFilingPage(document, vi.fn(), new AbortController().signal);
  vi.mocked(dom.textWalker).mockClear();
  let place: Element = document.body;
  for (let depth = 0; depth < 30; depth++) place = place.appendChild(document.createElement('div'));
  await vi.waitFor(() => expect(dom.textWalker).toHaveBeenCalled());
  expect(dom.textWalker).toHaveBeenCalledTimes(1);
});
