import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import { nameOf } from '@/lib/forms';
import type { ReportItem } from '@/lib/autofill/types';

import { PlanGroup } from './plan-group';

/** What a fill had written when its page left; nothing when none was cut off. */
export function CutOff({ items }: { items: readonly ReportItem[] | null }) {
  if (!items) return null;
  const written = items.filter(({ outcome }) => outcome === 'filled');
  return (
    <Notice severity="warning">
      <output>
        {i18n.t(written.length > 0 ? 'fill.cutOff' : 'fill.cutOffAtOnce')}
        <PlanGroup
          group="cut-off"
          title={i18n.t('fill.cutOffOutcome')}
          lines={written.map(({ key }) => ({ name: nameOf(key), text: null }))}
        />
      </output>
    </Notice>
  );
}
