import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';

import { DateControl } from './date-control';

const LONG_TERM = '长期';

export interface ListControlProps {
  label: string;
  value: readonly string[];
  onChange(value: readonly string[]): void;
}

/** From and until of a document; the end may be 长期. */
export function ValidityControl({ label, value, onChange }: ListControlProps) {
  const [from = '', until = ''] = value;
  const longTerm = until === LONG_TERM;
  return (
    <div className="stack tight">
      <div className="pair">
        <DateControl
          label={`${label}: ${i18n.t('profile.from')}`}
          value={from}
          onChange={(date) => onChange([date, until])}
        />
        {!longTerm && (
          <DateControl
            label={`${label}: ${i18n.t('profile.until')}`}
            value={until}
            onChange={(date) => onChange([from, date])}
          />
        )}
      </div>
      <Checkbox isSelected={longTerm} onChange={(on) => onChange([from, on ? LONG_TERM : ''])}>
        {i18n.t('profile.longTerm')} <span lang="zh">{LONG_TERM}</span>
      </Checkbox>
    </div>
  );
}
