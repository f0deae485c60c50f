import { useMemo } from 'react';
import {
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';

import { i18n } from '#i18n';

import { Button } from './button';
import './field.css';
import { Icon } from './icon';

/** One choice: what it is in values (`zh`) and what it means. */
export interface Choice {
  zh: string;
  en: string;
}

export interface ComboBoxProps {
  label: string;
  choices: readonly Choice[];
  /** The `zh` of the choice; empty for none. One that is not among the choices is kept and shown. */
  value: string;
  onChange(value: string): void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** A list to choose from by typing English or Chinese. */
export function ComboBox({ label, choices, value, onChange, ...props }: ComboBoxProps) {
  const items = useMemo(() => {
    const known = choices.some(({ zh }) => zh === value) || value === '';
    return known ? choices : [...choices, { zh: value, en: i18n.t('common.otherWording') }];
  }, [choices, value]);
  return (
    <AriaComboBox
      className="combo-box"
      aria-label={label}
      defaultItems={items}
      selectedKey={value || null}
      onSelectionChange={(key) => onChange(key === null ? '' : String(key))}
      menuTrigger="focus"
      isDisabled={props.isDisabled}
    >
      <div className="box">
        <Input className="input" placeholder={props.placeholder} spellCheck={false} />
        <Button look="icon">
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<Choice> className="list-box">
          {({ zh, en }) => (
            <ListBoxItem id={zh} textValue={`${en} · ${zh}`} className="list-box-item">
              <span>{en}</span>
              <span lang="zh">{zh}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
