import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The keys that run what is on show, as the browser writes them; empty where there are none, or the person took them away. */
export function useShownShortcut(isAnswered: boolean): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    if (!isAnswered) return;
    let gone = false;
    void browser.commands.getAll().then((commands) => {
      const shortcut = commands.find(({ name }) => name === 'fill-page')?.shortcut ?? '';
      if (!gone) setKeys(shortcut);
    });
    return () => {
      gone = true;
    };
  }, [isAnswered]);
  return isAnswered ? keys : '';
}
