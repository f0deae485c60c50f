import { inDependencySequence } from './dependencies';
import type { FillRequest, Plan } from '../types';

/** What to send to the frame for a plan that was on show: its fills, parents first, and the blocks it adds. */
export function requestOf(plan: Plan): FillRequest {
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
            ...(planned.addBoxes && { addBoxes: planned.addBoxes }),
          },
        ]
      : [],
  );
  const { id, addBlocks, opened } = plan;
  return {
    plan: id,
    items: inDependencySequence(items),
    ...(addBlocks > 0 && { addBlocks }),
    ...(opened.length > 0 && { opened }),
  };
}
