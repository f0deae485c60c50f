import { useMemo, useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ComboBox } from '@/components/ui/combo-box';
import type { FieldKey } from '@/lib/forms/types';

import { fieldChoices } from './field-choices';
import './point.css';

interface Props {
  /** The Chinese text before the control; empty when there is none. */
  labelText: string;
  choose(key: FieldKey): void;
  cancel(): void;
}

/** Which field of the catalogue the control is that was pointed at. */
export function ChooseField({ labelText, choose, cancel }: Props) {
  const choices = useMemo(() => fieldChoices(), []);
  const [key, setKey] = useState('');
  return (
    <div className="choose-field">
      <p>
        {labelText ? (
          <>
            {i18n.t('panel.whichField')} <span lang="zh">{labelText}</span>
          </>
        ) : (
          i18n.t('panel.whichFieldUnnamed')
        )}
      </p>
      <ComboBox
        label={i18n.t('panel.field')}
        placeholder={i18n.t('panel.searchField')}
        choices={choices}
        value={key}
        onChange={setKey}
      />
      <div className="choose-field-actions">
        <Button look="primary" small isDisabled={key === ''} onPress={() => choose(key)}>
          {i18n.t('panel.remember')}
        </Button>
        <Button small onPress={cancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
