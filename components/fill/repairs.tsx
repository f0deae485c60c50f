import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { placeOf } from '@/lib/autofill/plan/plan-for';
import type { Refusal } from '@/lib/autofill/plan/refused-value';
import type { PlanItem } from '@/lib/autofill/types';

interface Props extends Pick<Refusal, 'fix'> {
  /** What the profile has. */
  value: string;
  take(value: string): void;
}

/** The ways to fill a value that our own rules refuse: repaired, where that is certain, or as it is. */
export function Repairs({ fix, value, take }: Props) {
  return (
    <div className="row wrap">
      {fix && (
        <Button small onPress={() => take(fix.value)}>
          {whatItFills(fix)}
        </Button>
      )}
      <Button small look="plain" onPress={() => take(value)}>
        {i18n.t('fill.asItIs')}
      </Button>
    </div>
  );
}

/** “Remove the spaces” → “Fill without the spaces”; any other repair is told by what comes of it. */
function whatItFills({ label, value }: { label: string; value: string }): string {
  const removed = /^Remove ([^;]+)$/.exec(label)?.[1];
  return removed ? i18n.t('fill.without', [removed]) : i18n.t('fill.repaired', [value]);
}

interface KeepProps {
  item: PlanItem;
  repaired: ReadonlyMap<string, string>;
  keep: (() => void) | undefined;
}

/** Once a repair was taken: offers to keep it, so that the profile is right the next time. */
export function KeepRepair({ item: { field, shown }, repaired, keep }: KeepProps) {
  if (!keep || repaired.get(placeOf(field)) !== shown) return null;
  return (
    <Button small onPress={keep}>
      {i18n.t('fill.keepRepair')}
    </Button>
  );
}
