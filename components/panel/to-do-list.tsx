import { i18n } from '#i18n';
import { SeverityIcon } from '@/components/ui/severity-icon';

import type { ToDo } from './left-to-do';

interface Props {
  items: readonly ToDo[];
  /** The next press fills something: what is left comes after it. */
  willFill: boolean;
  /** How many further fields hold nothing. */
  others: number;
  jump(item: ToDo): void;
}

/** What is left on this page, worst first; pressing a line goes to its field. */
export function ToDoList({ items, willFill, others, jump }: Props) {
  const remark = whatElse(items.length, willFill, others);
  return (
    <>
      {items.length > 0 && <Lines items={items} jump={jump} />}
      {remark && <p className="muted small">{remark}</p>}
    </>
  );
}

function whatElse(items: number, willFill: boolean, others: number): string {
  if (others > 0) return i18n.t('panel.otherEmpty', others);
  if (items > 0) return '';
  return i18n.t(willFill ? 'panel.nothingAfterFill' : 'panel.nothingLeft');
}

function whatOf({ message, isOnlyShown }: ToDo): string {
  if (!message) return i18n.t('panel.stillEmpty');
  return isOnlyShown ? `${message} ${i18n.t('overlay.onlyShown')}` : message;
}

function Lines({ items, jump }: Pick<Props, 'items' | 'jump'>) {
  return (
    <ul className="to-do">
      {items.map((item) => (
        <li key={`${item.frame} ${item.field} ${item.finding?.rule ?? 'empty'}`}>
          <button type="button" onClick={() => jump(item)}>
            <SeverityIcon severity={item.severity} />
            <span>
              <strong>{item.name}</strong>
              <span className="message">{whatOf(item)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
