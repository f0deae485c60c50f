import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * The answer to a question about what the browser permits, asked again whenever that changes; null until it is known.
 * @param ask the same function as long as the question is the same
 */
export function usePermitted<Answer>(ask: () => Promise<Answer>): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let gone = false;
    const refresh = () => void ask().then((now) => !gone && setAnswer(now));
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      gone = true;
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [ask]);
  return answer;
}
