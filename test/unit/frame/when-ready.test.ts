// @vitest-environment happy-dom
import { createElement, StrictMode, useState, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { FrameReading } from '@/components/frame/frame-reading';
import { PageNotes } from '@/components/frame/page-notes';
import { Presses } from '@/components/frame/presses';
import { whenReady } from '@/components/frame/when-ready';
import type { MachineTranslation } from '@/lib/machine-translation';

vi.mock('#i18n', () => ({ i18n: { t: (name: string) => name } }));

/** A step of a filing as a framework's server writes it and its script takes it over. */
function Step(): ReactElement {
  const [name, setName] = useState('');
  return createElement(
    'form',
    null,
    createElement('h3', null, '网站信息'),
    // A note within a label of words alone is no fault to React, and one beside a star is.
    createElement('span', null, '网站名称', createElement('em', null, '*')),
    createElement('input', {
      id: 'name',
      value: name,
      onInput: (event: { target: EventTarget }) =>
        setName((event.target as HTMLInputElement).value),
    }),
    createElement('span', null, '网站首页URL'),
    createElement('input', { id: 'url' }),
    createElement('output', null, name),
  );
}

const served = (id: string): string =>
  `<div id="${id}">${renderToString(createElement(Step))}</div>`;

/** The script of the page takes it over; gives what it calls an error. */
function takeOver(id: string): unknown[] {
  const errors: unknown[] = [];
  hydrateRoot(
    document.getElementById(id) as HTMLElement,
    createElement(StrictMode, null, createElement(Step)),
    { onRecoverableError: (error) => errors.push(error) },
  );
  return errors;
}

let life: AbortController;
let idle: (() => void)[] = [];

beforeEach(() => {
  life = new AbortController();
  idle = [];
  vi.stubGlobal('requestIdleCallback', (then: () => void) => idle.push(then));
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function explainPage(): void {
  const { signal } = life;
  const notes = new PageNotes(
    'aliyun2019',
    { isPossible: false } as MachineTranslation,
    { isSettled: true },
    () => ({ evidence: () => [] }),
    signal,
  );
  new FrameReading(
    {
      system: 'aliyun2019',
      notes,
      presses: new Presses(signal),
      bindings: () => [],
      isAroundForm: () => false,
      onReading: () => undefined,
      onRestyled: () => undefined,
      say: () => undefined,
    },
    signal,
  ).begin();
}

const isReady = (state: DocumentReadyState) => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
};
const notes = (): number => document.querySelectorAll('beian-lens-note').length;
/** Beside the heading and both labels. */
const ALL = 3;
const box = (): HTMLInputElement => document.querySelector('#name') as HTMLInputElement;

test('a page that its script takes over late gets its notes after that, and is neither called wrong nor made anew', async () => {
  document.body.innerHTML = served('__next');
  isReady('interactive');
  const written = box();
  whenReady(explainPage);
  let errors: unknown[] = [];
  addEventListener('load', () => (errors = takeOver('__next')), { once: true });
  expect(notes()).toBe(0);
  dispatchEvent(new Event('load'));
  expect(idle).toHaveLength(1);
  // What a browser calls idle is after what the page has to do.
  await vi.waitFor(() => expect(Object.keys(written).join()).toContain('__react'));
  expect(notes()).toBe(0);
  for (const then of idle) then();
  await vi.waitFor(() => expect(notes()).toBe(ALL));
  expect(errors).toEqual([]);
  expect(box()).toBe(written);

  written.value = 'example';
  written.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(document.querySelector('output')?.textContent).toBe('example'));
  expect(notes()).toBe(ALL);
  expect(errors).toEqual([]);
});

test('a page that does not say so is made anew by its script, works, and has its notes again', async () => {
  document.body.innerHTML = served('anything');
  isReady('interactive');
  const written = box();
  whenReady(explainPage);
  await vi.waitFor(() => expect(notes()).toBe(ALL));
  // This is why the other one is waited for.
  const errors = takeOver('anything');
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  await vi.waitFor(() => expect(notes()).toBe(ALL));
  expect(box()).not.toBe(written);
  box().value = 'example';
  box().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(document.querySelector('output')?.textContent).toBe('example'));
});

test('a page whose deferred scripts, and the style sheets that these wait for, are still on their way is waited for', async () => {
  document.body.innerHTML = served('anything');
  isReady('interactive');
  const visit = { domContentLoadedEventStart: 0 } as PerformanceNavigationTiming;
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([visit]);
  whenReady(explainPage);
  await new Promise(requestAnimationFrame);
  expect(notes()).toBe(0);
  dispatchEvent(new Event('DOMContentLoaded'));
  await vi.waitFor(() => expect(notes()).toBe(ALL));
});

test.each(['loading', 'complete'] as const)(
  'a page that is %s is read as soon as it is there',
  (state) => {
    document.body.innerHTML = served('__next');
    isReady(state);
    const then = vi.fn();
    whenReady(then);
    expect(then).toHaveBeenCalledTimes(state === 'complete' ? 1 : 0);
    isReady('complete');
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    expect(then).toHaveBeenCalledTimes(1);
  },
);
