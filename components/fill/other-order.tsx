import { i18n } from '#i18n';
import { Chinese } from '@/components/ui/chinese';
import { Notice } from '@/components/ui/notice';
import type { PlanItem } from '@/lib/autofill/types';
import { nameOf } from '@/lib/forms';

/** Says before anything else that the page shows another's order than the profile's; nothing where it does not. */
export function OtherOrder({ items }: { items: readonly PlanItem[] }) {
  const others = items.flatMap(({ field, planned }) =>
    planned.action === 'cannot' && planned.otherOrder
      ? [{ id: field.id, text: `${nameOf(field.key)}: ${planned.reason}` }]
      : [],
  );
  if (others.length === 0) return null;
  return (
    <Notice severity="error">
      {i18n.t('fill.otherOrder')}
      <ul>
        {others.map(({ id, text }) => (
          <li key={id}>
            <Chinese>{text}</Chinese>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
