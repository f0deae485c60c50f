import { useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';

/** What is too large to be loaded before a plan is on show comes as a script of the extension of its own. */
export type PageScript = 'rules' | 'read-back';

export type ScriptState = 'asked' | 'here' | 'failed';

const states = new Map<PageScript, ScriptState>();
const waiting = new Set<() => void>();

const become = (name: PageScript, state: ScriptState): void => {
  states.set(name, state);
  waiting.forEach((tell) => tell());
};

/** Brings a script into this page of the extension, once; one that failed is tried again. */
export function bringScript(name: PageScript): void {
  const state = states.get(name);
  if (state === 'asked' || state === 'here') return;
  become(name, 'asked');
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(`/${name}.js`);
  script.addEventListener('load', () => become(name, 'here'));
  script.addEventListener('error', () => {
    script.remove();
    become(name, 'failed');
  });
  document.head.append(script);
}

/** How far a script is; undefined while nobody has asked for it. */
export const useScript = (name: PageScript): ScriptState | undefined =>
  useSyncExternalStore(listen, () => states.get(name));

function listen(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
