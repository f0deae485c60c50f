import { useState } from 'react';

import { i18n } from '#i18n';
import { SourceList } from '@/components/checklist/source-list';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { actors } from '@/lib/filings/english/stage';
import { moveTo, takeBack } from '@/lib/filings/filing';
import { happened } from '@/lib/filings/happened';
import { nextStep } from '@/lib/filings/next-step';
import type { Filing } from '@/lib/filings/schema';
import { stageOf } from '@/lib/filings/stages';

import { fromLocal, toLocal } from './local-time';
import { StageChoice } from './stage-choice';
import { TimeLeft } from './time-left';
import { useNow } from './use-filings';

export interface FilingPartProps {
  filing: Filing;
  change(change: Partial<Filing>): void;
}

/** The one thing to do next and by when, and beside it what may have happened since. */
export function StageCard({ filing, change }: FilingPartProps) {
  const stage = stageOf(filing.stage, filing.service);
  const now = useNow();
  const next = nextStep(filing, now);
  return (
    <section className="stage-card" aria-label={i18n.t('filings.nextStep')}>
      <div className="stack tight">
        <p className="muted small">{i18n.t(`filings.nextKind.${next.kind}`)}</p>
        <p className="next-step">{next.what}</p>
        {next.deadline && <TimeLeft deadline={next.deadline} now={now} />}
        <h2>
          {stage.en} {stage.zh && <span lang="zh">{stage.zh}</span>}
        </h2>
        <p>{stage.what}</p>
        <dl className="facts">
          <dt>{i18n.t('filings.who')}</dt>
          <dd>{actors[stage.who]}</dd>
          {stage.duration && (
            <>
              <dt>{i18n.t('filings.duration')}</dt>
              <dd>{stage.duration}</dd>
            </>
          )}
        </dl>
        <details className="more">
          <summary>{i18n.t('readiness.source')}</summary>
          <SourceList ids={stage.source} />
        </details>
      </div>
      <StageMoves filing={filing} change={change} />
    </section>
  );
}

/** What happened, in the person's words; each press can be taken back. */
function StageMoves({ filing, change }: FilingPartProps) {
  const [since, setSince] = useState('');
  const move = (to: Filing['stage']) => {
    change(moveTo(filing, to, since ? fromLocal(since) : new Date()));
    setSince('');
  };
  return (
    <div className="stage-moves">
      {stageOf(filing.stage).next.length > 0 && <h3>{i18n.t('filings.next')}</h3>}
      {stageOf(filing.stage).next.map((id, index) => (
        <Button key={id} look={index === 0 ? 'primary' : undefined} onPress={() => move(id)}>
          {happened(filing, id)}
        </Button>
      ))}
      <span className="row apart wrap muted small">
        {i18n.t('filings.sinceWhen', [
          toLocal(new Date(filing.history.at(-1)?.at ?? 0)).replace('T', ' '),
        ])}
        {filing.history.length > 1 && (
          <Button look="plain" small onPress={() => change(takeBack(filing))}>
            {i18n.t('filings.takeBack')}
          </Button>
        )}
      </span>
      <details>
        <summary>{i18n.t('filings.otherStage')}</summary>
        <div className="stack tight">
          <DateField
            withTime
            label={i18n.t('filings.at')}
            help={i18n.t('filings.atHelp')}
            value={since}
            onChange={setSince}
          />
          <StageChoice
            label={i18n.t('filings.stage')}
            service={filing.service}
            value={filing.stage}
            onChange={move}
          />
        </div>
      </details>
    </div>
  );
}
