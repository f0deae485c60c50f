import { i18n } from '#i18n';
import type { Filing } from '@/lib/filings/schema';
import { stageOf } from '@/lib/filings/stages';

import { toLocal } from './local-time';

/** Every stage that the filing entered, the latest first. */
export function History({ filing }: { filing: Filing }) {
  return (
    <section className="stack tight">
      <h2>{i18n.t('filings.history')}</h2>
      <ol className="history">
        {filing.history.toReversed().map(({ stage, at }) => (
          <li key={`${stage} ${at}`}>
            <time dateTime={at}>{toLocal(new Date(at)).replace('T', ' ')}</time>
            {stageOf(stage, filing.service).en}
          </li>
        ))}
      </ol>
    </section>
  );
}
