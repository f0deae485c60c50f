import { useEffect, useRef } from 'react';

import { i18n } from '#i18n';
import { useSettings } from '@/components/profiles/use-vault';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

import { type Step, STEPS } from './steps';

interface Props {
  /** Place in `STEPS`; after the last one all is done. */
  at: number;
  /** Steps that were left without being done. */
  skipped: readonly Step[];
  isDone: boolean;
  go(at: number): void;
}

/** Leads through the practice page, one step at a time; the person says when to go on. */
export function Coach({ at, skipped, isDone, go }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    // The button that was pressed may be gone: reading goes on with the new step.
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);
  const step = STEPS[at];
  const notes = useSettings()?.notes;
  return (
    <section className="coach" aria-label={i18n.t('practice.coach')}>
      <ol>
        {STEPS.map((name, place) => (
          <li key={name} aria-current={place === at ? 'step' : undefined}>
            {place < at && !skipped.includes(name) ? (
              <Icon name="check" size={14} />
            ) : (
              <span>{place + 1}</span>
            )}
            {i18n.t(`practice.${name}.name`)}
            {place < at && skipped.includes(name) && (
              <span className="muted">{i18n.t('practice.skipped')}</span>
            )}
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1}>
        {step ? i18n.t(`practice.${step}.title`) : i18n.t('practice.done.title')}
      </h2>
      <p>
        {step === 'read' && notes === 'hover'
          ? i18n.t('practice.read.onHover')
          : step
            ? i18n.t(`practice.${step}.text`)
            : i18n.t('practice.done.text')}
      </p>
      <output className="coach-done">
        {isDone && (
          <>
            <Icon name="check" size={14} /> {i18n.t('practice.thatIsIt')}
          </>
        )}
      </output>
      <div className="row wrap">
        {step ? (
          <Button look="primary" onPress={() => go(at + 1)}>
            {i18n.t(at === STEPS.length - 1 ? 'practice.finish' : 'practice.next')}
          </Button>
        ) : (
          <>
            <a className="button primary" href="#/papers">
              {i18n.t('practice.makeProfile')}
            </a>
            <a className="button" href="#/readiness">
              {i18n.t('welcome.readiness')}
            </a>
          </>
        )}
        {at > 0 && (
          <Button onPress={() => go(step ? at - 1 : 0)}>
            {i18n.t(step ? 'practice.back' : 'practice.again')}
          </Button>
        )}
      </div>
    </section>
  );
}
