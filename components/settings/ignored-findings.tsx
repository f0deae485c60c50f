import { useEffect, useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { nameOf } from '@/lib/forms';
import { ruleEntry } from '@/lib/rules/reference';

import { type Ignored, ignoredFindings, onIgnored, showAgain } from './ignored';

/** The findings that were put away, each with a way to see it again. */
export function IgnoredFindings() {
  const [found, setFound] = useState<readonly Ignored[]>([]);
  const { busy, error, run } = useTask();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const look = (): void => void ignoredFindings().then((now) => signal.aborted || setFound(now));
    onIgnored(look, signal);
    look();
    return () => controller.abort();
  }, []);
  return (
    <section>
      <h2>{i18n.t('ignored.title')}</h2>
      {found.length === 0 && <p className="small">{i18n.t('ignored.none')}</p>}
      {error && <Notice severity="error">{error}</Notice>}
      <ul className="stack tight wide">
        {found.map((one) => {
          const title = ruleEntry(one.rule)?.title ?? one.rule;
          return (
            <li key={one.key} className="row apart">
              <span>
                {title} <span className="muted small">{`${nameOf(one.field)}, ${one.host}`}</span>
              </span>
              <Button
                small
                isDisabled={busy}
                aria-label={i18n.t('ignored.showAgainLabel', [title, one.host])}
                onPress={() => run(() => showAgain([one]))}
              >
                {i18n.t('ignored.showAgain')}
              </Button>
            </li>
          );
        })}
      </ul>
      {found.length > 1 && (
        <div>
          <Button isDisabled={busy} onPress={() => run(() => showAgain(found))}>
            {i18n.t('ignored.showAll')}
          </Button>
        </div>
      )}
    </section>
  );
}
