import { i18n } from '#i18n';
import { ComboBox } from '@/components/ui/combo-box';
import { filingTypeOf, filingTypesFor } from '@/lib/filings/filing-types';
import type { Service } from '@/lib/forms/service-kind';

interface Props {
  service: Service;
  value: string;
  onChange(zh: string): void;
}

/** What kind of order it is, with what that means. */
export function TypeChoice({ service, value, onChange }: Props) {
  const type = filingTypeOf(value, service);
  return (
    <div className="text-field">
      <span className="field-label">{i18n.t('filings.type')}</span>
      <ComboBox
        label={i18n.t('filings.type')}
        choices={filingTypesFor(service)}
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
