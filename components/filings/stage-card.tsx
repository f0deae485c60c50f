import { useState } from 'react';

import { i18n } from '#i18n';
import { SourceList } from '@/components/checklist/source-list';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { moveTo, takeBack } from '@/lib/filings/filing';
import type { Filing } from '@/lib/filings/schema';
import { stageOf } from '@/lib/filings/stages';

import { fromLocal, toLocal } from './local-time';
import { StageChoice } from './stage-choice';

export interface FilingPartProps {
  filing: Filing;
  change(change: Partial<Filing>): void;
}

/** The present stage: what happens in it, who acts, how long it takes, and where it goes from here. */
export function StageCard({ filing, change }: FilingPartProps) {
  const stage = stageOf(filing.stage);
  const [since, setSince] = useState('');
  const move = (to: Filing['stage']) => {
    change(moveTo(filing, to, since ? fromLocal(since) : new Date()));
    setSince('');
  };
  return (
    <section className="stage-card" aria-label={i18n.t('filings.stage')}>
      <div className="stack tight">
        <h2>
          {stage.en} {stage.zh && <span lang="zh">{stage.zh}</span>}
        </h2>
        <p>{stage.what}</p>
        <dl className="facts">
          <dt>{i18n.t('filings.who')}</dt>
          <dd>{stage.who.charAt(0).toUpperCase() + stage.who.slice(1)}</dd>
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
      <div className="stage-moves">
        <h3>{i18n.t('filings.next')}</h3>
        {stage.next.map((id, index) => (
          <Button key={id} look={index === 0 ? 'primary' : undefined} onPress={() => move(id)}>
            {stageOf(id).en}
          </Button>
        ))}
        <TextField
          type="datetime-local"
          label={i18n.t('filings.at')}
          help={i18n.t('filings.atHelp')}
          value={since}
          onChange={setSince}
        />
        <details>
          <summary>{i18n.t('filings.otherStage')}</summary>
          <div className="stack tight">
            <StageChoice label={i18n.t('filings.stage')} value={filing.stage} onChange={move} />
            {filing.history.length > 1 && (
              <Button small onPress={() => change(takeBack(filing))}>
                {i18n.t('filings.takeBack')}
              </Button>
            )}
          </div>
        </details>
        <span className="muted small">
          {i18n.t('filings.sinceWhen', [
            toLocal(new Date(filing.history.at(-1)?.at ?? 0)).replace('T', ' '),
          ])}
        </span>
      </div>
    </section>
  );
}
