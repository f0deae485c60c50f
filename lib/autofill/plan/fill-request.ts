import type { FillOrder } from '@/lib/messaging';

import { inDependencyOrder } from './dependencies';
import type { Plan } from '../types';

/** What to send to the frame for a plan that was on show: its fills, parents first, and the blocks it adds. */
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
            ...(planned.addRows && { addRows: planned.addRows }),
          },
        ]
      : [],
  );
  const { id, addBlocks } = plan;
  return { plan: id, items: inDependencyOrder(items), ...(addBlocks > 0 && { addBlocks }) };
}
