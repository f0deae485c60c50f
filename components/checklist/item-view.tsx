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

const SEVERITIES = { blocker: 'error', warning: 'warning' } as const;

/** One thing to do or to know in a line; how, why and from where stand behind one sign. */
export function ItemView({ item, done, tick }: ItemViewProps) {
  const { id, kind, text, when, how, unknown } = item;
  const stops = kind === 'blocker' || kind === 'warning';
  const words = (
    <>
      {when && <span className="when">{i18n.t('readiness.onlyIf', [when])}</span>}
      {text}
    </>
  );
  return (
    <li className={`checklist-item ${kind}${unknown ? ' unknown' : ''}`} data-item={id}>
      {stops && <SeverityIcon severity={SEVERITIES[kind]} />}
      <div className="checklist-words">
        {isTask(item) ? (
          <Checkbox isSelected={done} onChange={(selected) => tick(id, selected)}>
            {words}
          </Checkbox>
        ) : (
          <p>{words}</p>
        )}
        {/* The way out of what stops the filing is no detail. */}
        {stops && how && <p className="how">{how}</p>}
      </div>
      <More item={stops ? { ...item, how: undefined } : item} />
    </li>
  );
}

function More({ item: { text, how, why, chinese, rule, source } }: { item: ChecklistItem }) {
  return (
    <details className="more">
      <summary aria-label={i18n.t('readiness.moreAbout', [text])} title={i18n.t('readiness.more')}>
        <SeverityIcon severity="info" />
      </summary>
      <div className="stack tight">
        {how && <p>{how}</p>}
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
      </div>
    </details>
  );
}
