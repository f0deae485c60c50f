import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

import { passphraseStrength } from './passphrase-strength';
import { suggestPassphrase } from './suggest-passphrase';

export interface NewPassphrase {
  first: string;
  again: string;
}

export const EMPTY_PASSPHRASE: NewPassphrase = { first: '', again: '' };

export function isUsable({ first, again }: NewPassphrase): boolean {
  return passphraseStrength(first) !== 'tooShort' && first === again;
}

/** Two boxes for a passphrase to come, with a hint of its strength. */
export function NewPassphraseFields(props: {
  value: NewPassphrase;
  onChange(value: NewPassphrase): void;
  takesFocus?: boolean;
  /** Of the first box, where “Passphrase” alone could be another one. */
  label?: string;
}) {
  const { value, onChange } = props;
  const [shown, setShown] = useState(false);
  const type = shown ? 'text' : 'password';
  const strength = passphraseStrength(value.first);
  const differs = value.again !== '' && value.again !== value.first;
  return (
    <div className="stack">
      <TextField
        label={props.label ?? i18n.t('vault.passphrase')}
        type={type}
        autoComplete="new-password"
        takesFocus={props.takesFocus}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        help={
          <span className="strength" data-strength={value.first ? strength : 'none'}>
            {value.first ? i18n.t(`vault.strength.${strength}`) : i18n.t('vault.advice')}
          </span>
        }
      />
      <div className="row wrap">
        <Button look="plain" small aria-pressed={shown} onPress={() => setShown(!shown)}>
          {i18n.t(shown ? 'vault.hide' : 'vault.show')}
        </Button>
        <Button
          look="plain"
          small
          onPress={() => {
            const suggested = suggestPassphrase();
            setShown(true);
            onChange({ first: suggested, again: suggested });
          }}
        >
          {i18n.t('vault.suggest')}
        </Button>
      </div>
      <TextField
        label={i18n.t('vault.repeat')}
        type={type}
        autoComplete="new-password"
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        help={differs ? i18n.t('vault.differs') : undefined}
      />
    </div>
  );
}
