import { useState } from 'react';

import { i18n } from '#i18n';

import { dateIn, momentIn } from './date-in';
import { TextField } from './text-field';

interface Props {
  label: string;
  /** `YYYY-MM-DD`, with `withTime` `YYYY-MM-DDTHH:MM`; empty for none. */
  value: string;
  /** A whole date, or none while what is typed is not one. */
  onChange(value: string): void;
  withTime?: boolean;
  help?: string;
}

/** A date as papers and examples have it, year first, whatever the language of the browser. */
export function DateField({ label, value, onChange, withTime = false, help }: Props) {
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const read = withTime ? momentIn : dateIn;
  const form = i18n.t(withTime ? 'common.momentForm' : 'common.dateForm');
  const isWrong = isLeft && typed !== undefined;
  return (
    <div
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (typed?.trim() === '' || (typed !== undefined && read(typed) !== null))
          setTyped(undefined);
      }}
    >
      <TextField
        label={label}
        placeholder={form}
        value={typed ?? value.replace('T', ' ')}
        onChange={(text) => {
          setTyped(text);
          onChange(read(text) ?? '');
        }}
        help={isWrong ? i18n.t('common.notADate', [typed, form]) : help}
      />
    </div>
  );
}
