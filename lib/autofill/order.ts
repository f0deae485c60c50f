import type { FillOrder } from '@/lib/messaging';

import { inDependencyOrder } from './dependencies';
import type { Plan } from './types';

/** What to send to the frame for a plan that was on show: its fills, parents first. */
export function orderOf(plan: Plan): FillOrder {
  const items = plan.items.flatMap(({ field, planned }) =>
    planned.action === 'fill'
      ? [
          {
            id: field.id,
            key: field.key,
            index: field.index,
            labelText: field.labelText,
            was: field.held,
            texts: planned.texts,
          },
        ]
      : [],
  );
  return { plan: plan.id, items: inDependencyOrder(items) };
}
