import { i18n } from '#i18n';
import { SeverityIcon } from '@/components/ui/severity-icon';

import type { ToDo } from './left-to-do';

interface Props {
  items: readonly ToDo[];
  /** The next press fills something: what is left comes after it. */
  willFill: boolean;
  jump(item: ToDo): void;
}

/** What is left on this page, worst first; pressing a line goes to its field. */
export function ToDoList({ items, willFill, jump }: Props) {
  if (items.length === 0)
    return (
      <p className="muted small">
        {i18n.t(willFill ? 'panel.nothingAfterFill' : 'panel.nothingLeft')}
      </p>
    );
  return (
    <ul className="to-do">
      {items.map((item) => (
        <li key={`${item.frame} ${item.field} ${item.finding?.rule ?? 'empty'}`}>
          <button type="button" onClick={() => jump(item)}>
            <SeverityIcon severity={item.severity} />
            <span>
              <strong>{item.name}</strong>
              <span className="message">{item.message || i18n.t('panel.stillEmpty')}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
