import { i18n } from '#i18n';
import { ComboBox } from '@/components/ui/combo-box';
import { FILING_TYPES, filingTypeOf } from '@/lib/filings/filing-types';

/** What kind of order it is, with what that means. */
export function TypeChoice({ value, onChange }: { value: string; onChange(zh: string): void }) {
  const type = filingTypeOf(value);
  return (
    <div className="text-field">
      <span className="field-label">{i18n.t('filings.type')}</span>
      <ComboBox
        label={i18n.t('filings.type')}
        choices={FILING_TYPES}
        value={value}
        onChange={onChange}
      />
      {type && (
        <p className="field-help">
          {type.when} {type.sms ? i18n.t('filings.smsBy', [type.sms]) : i18n.t('filings.smsNone')}
        </p>
      )}
    </div>
  );
}
