import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { isTask } from '@/lib/checklist/checklist';
import type { ChecklistItem } from '@/lib/checklist/types';

import { SourceList } from './source-list';

export interface ItemViewProps {
  item: ChecklistItem;
  done: boolean;
  tick(id: string, done: boolean): void;
}

const SEVERITIES = { blocker: 'error', warning: 'warning', task: 'empty', note: 'info' } as const;

/** One thing to do or to know, with how, why and from where. */
export function ItemView({ item, done, tick }: ItemViewProps) {
  const { id, kind, text, when, how, unknown } = item;
  const words = (
    <>
      {when && <span className="when">{i18n.t('readiness.onlyIf', [when])}</span>}
      {text}
    </>
  );
  return (
    <li className={`checklist-item ${kind}${unknown ? ' unknown' : ''}`} data-item={id}>
      {kind === 'blocker' || kind === 'warning' ? (
        <SeverityIcon severity={SEVERITIES[kind]} />
      ) : null}
      <div className="stack tight">
        {isTask(item) ? (
          <Checkbox isSelected={done} onChange={(selected) => tick(id, selected)}>
            {words}
          </Checkbox>
        ) : (
          <p>{words}</p>
        )}
        {how && <p className="how">{how}</p>}
        <More item={item} />
      </div>
    </li>
  );
}

function More({ item: { why, chinese, rule, source } }: { item: ChecklistItem }) {
  return (
    <details className="more">
      <summary>{why ? i18n.t('readiness.whyAndSource') : i18n.t('readiness.source')}</summary>
      {why && <p>{why}</p>}
      {chinese && (
        <ul className="chinese">
          {chinese.map(({ zh, en }) => (
            <li key={zh}>
              <span lang="zh">{zh}</span> {en}
            </li>
          ))}
        </ul>
      )}
      {rule && <a href={`#/rules/${rule}`}>{i18n.t('rules.about')}</a>}
      <SourceList ids={source} />
    </details>
  );
}
