import { useState } from 'react';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { FillCard } from '@/components/fill/fill-card';
import { LeftSection } from '@/components/panel/left-section';
import { Chinese } from '@/components/ui/chinese';
import { Notice } from '@/components/ui/notice';

import '@/components/panel/tools.css';
import '@/components/panel/panel.css';
import { Coach } from './coach';
import { PRACTICE_PROFILE } from './practice-profile';
import { isDone, isWrong, skippedAfter, type Step, STEPS } from './steps';
import { usePracticeFrames } from './use-practice-frames';
import { useStep } from './use-step';
import './practice.css';

/**
 * A step of a filing to practise on, with the panel beside it: the same that works on filing pages, on a form that leads
 * nowhere and with a company that does not exist. Nothing of the vault is read or written.
 */
export default function PracticePage() {
  const { form, tab, isNextPressed } = usePracticeFrames();
  const { progress, go } = useStep();
  const [wasWrong, setWasWrong] = useState(false);
  if (!wasWrong && isWrong(tab)) setWasWrong(true);
  if (!progress) return null;
  const { at, skipped } = progress;
  const step = STEPS[at];
  const hasDone = (one: Step): boolean => isDone(one, tab, wasWrong);
  const goTo = (next: number): void =>
    go({
      at: next,
      skipped:
        next === 0 ? [] : step && next > at ? skippedAfter(skipped, step, hasDone(step)) : skipped,
    });
  return (
    <main className="practice stack">
      <div>
        <h1>{i18n.t('practice.title')}</h1>
        <p className="muted">{i18n.t('practice.intro')}</p>
      </div>
      <Coach
        at={at}
        skipped={skipped.filter((one) => !hasDone(one))}
        isDone={step !== undefined && hasDone(step)}
        go={goTo}
      />
      {isNextPressed && <Notice severity="info">{i18n.t('practice.nextPressed')}</Notice>}
      <div className="practice-window">
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, which needs what a sandbox takes away */}
        <iframe
          ref={form}
          src={browser.runtime.getURL('/practice.html')}
          title={i18n.t('practice.form')}
        />
        <section className="panel" aria-labelledby="practice-panel">
          <h2 id="practice-panel" className="visually-hidden">
            {i18n.t('practice.panel')}
          </h2>
          {tab.frames.length > 0 && (
            <FillCard
              tab={tab}
              tabId={null}
              profile={PRACTICE_PROFILE}
              before={
                <p>
                  <span className="field-label">{i18n.t('practice.profile')}</span>{' '}
                  <Chinese>{PRACTICE_PROFILE.entity.name}</Chinese>
                </p>
              }
            >
              {(willFill) => (
                <div className="panel-rest">
                  <LeftSection tab={tab} willFill={willFill} />
                </div>
              )}
            </FillCard>
          )}
        </section>
      </div>
    </main>
  );
}
