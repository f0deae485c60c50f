import { useMemo } from 'react';
import {
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  useFilter,
} from 'react-aria-components';

import { i18n } from '#i18n';

import { Button } from './button';
import './field.css';
import { Icon } from './icon';
import { ignoreScrollOfFocus } from './scroll-of-focus';

/** One choice: what it is in values (`id`, or else `zh`) and what it means. */
export interface Choice {
  id?: string;
  zh: string;
  en: string;
  /** Further words by which it is found, e.g. other wordings. */
  alsoKnownAs?: string;
}

export interface ComboBoxProps {
  label: string;
  choices: readonly Choice[];
  /** The identity of the choice; empty for none. One that is not among the choices is kept and shown. */
  value: string;
  onChange(value: string): void;
  placeholder?: string;
  /** Said when nothing in the list has the words that are typed. */
  noneFits?: string | undefined;
  isDisabled?: boolean;
}

const nameOf = ({ zh, en }: Choice): string => `${en} · ${zh}`;

const identity = ({ id, zh }: Choice): string => id ?? zh;

/** A list to choose from by typing English or Chinese. */
export function ComboBox({ label, choices, value, onChange, ...props }: ComboBoxProps) {
  const items = useMemo(() => {
    const known = choices.some((choice) => identity(choice) === value) || value === '';
    return known ? choices : [...choices, { zh: value, en: i18n.t('common.otherWording') }];
  }, [choices, value]);
  const { contains } = useFilter({ sensitivity: 'base' });
  const words = useMemo(
    () => new Map(items.map((item) => [nameOf(item), `${nameOf(item)} ${item.alsoKnownAs ?? ''}`])),
    [items],
  );
  return (
    <AriaComboBox
      className="combo-box"
      aria-label={label}
      defaultItems={items}
      defaultFilter={(name, typed) => contains(words.get(name) ?? name, typed)}
      selectedKey={value || null}
      onSelectionChange={(key) => onChange(key === null ? '' : String(key))}
      menuTrigger="focus"
      allowsEmptyCollection
      onFocus={ignoreScrollOfFocus}
      isDisabled={props.isDisabled}
    >
      <div className="box">
        <Input className="input" placeholder={props.placeholder} spellCheck={false} />
        <Button look="icon" aria-label={i18n.t('common.choicesOf', [label])}>
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<Choice>
          className="list-box"
          renderEmptyState={() => (
            <p className="small">{props.noneFits ?? i18n.t('common.noneFits')}</p>
          )}
        >
          {(choice) => (
            <ListBoxItem id={identity(choice)} textValue={nameOf(choice)} className="list-box-item">
              <span>{choice.en}</span>
              <span lang="zh">{choice.zh}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
