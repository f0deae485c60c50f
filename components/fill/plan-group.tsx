import type { ReactNode } from 'react';

import { Icon } from '@/components/ui/icon';

import './fill-card.css';
import { bringScript } from './page-script';

export interface PlanGroupProps {
  /** The action or outcome, as tests and the demo know it. */
  group: string;
  title: string;
  open?: boolean;
  lines: readonly { name: string; text: ReactNode; action?: ReactNode }[];
}

/** A number of fields that fare alike; opens to name each. Nothing when there are none. */
export function PlanGroup({ group, title, open, lines }: PlanGroupProps) {
  if (lines.length === 0) return null;
  return (
    <details
      className="plan-group"
      data-group={group}
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && bringScript('read-back')}
    >
      <summary>
        <span className="number">{lines.length}</span>
        {title}
        <Icon name="chevron" size={12} />
      </summary>
      <ul>
        {lines.map(({ name, text, action }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- field ids are unique within a frame only
          <li key={at}>
            <div>{name}</div>
            <div className="what">{text}</div>
            {action}
          </li>
        ))}
      </ul>
    </details>
  );
}
