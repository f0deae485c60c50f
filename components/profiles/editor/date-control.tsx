import { i18n } from '#i18n';
import { TextField } from '@/components/ui/text-field';

import { dateIn } from '@/components/ui/date-in';

interface Props {
  label: string;
  value: string;
  onChange(date: string): void;
}

/** A date as the papers and all examples have it, year first, whatever the language of the browser. */
export function DateControl({ label, value, onChange }: Props) {
  return (
    <div
      onBlur={() => {
        const date = dateIn(value);
        if (date && date !== value) onChange(date);
      }}
    >
      <TextField
        label={label}
        labelHidden
        placeholder={i18n.t('common.dateForm')}
        value={value}
        onChange={(typed) => onChange(dateIn(typed) ?? typed)}
      />
    </div>
  );
}
