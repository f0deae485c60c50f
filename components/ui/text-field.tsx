import type { ReactNode } from 'react';
import { Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';

import './field.css';

export interface TextFieldProps {
  label: ReactNode;
  value: string;
  onChange(value: string): void;
  type?: 'text' | 'password';
  help?: ReactNode;
  placeholder?: string;
  lines?: number;
  /** For the one box that its screen is about. */
  takesFocus?: boolean;
  autoComplete?: string;
  /** The label is only spoken. */
  labelHidden?: boolean;
}

/** A box for text with its label. */
export function TextField(props: TextFieldProps) {
  const { label, help, lines = 1, labelHidden = false, placeholder, type = 'text' } = props;
  return (
    <AriaTextField
      className="text-field"
      value={props.value}
      onChange={props.onChange}
      type={type}
      autoComplete={props.autoComplete ?? 'off'}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the screen is nothing but this box
      autoFocus={props.takesFocus}
      aria-label={labelHidden && typeof label === 'string' ? label : undefined}
    >
      {!labelHidden && <Label className="field-label">{label}</Label>}
      {lines > 1 ? (
        <TextArea className="input" rows={lines} placeholder={placeholder} />
      ) : (
        <Input className="input" placeholder={placeholder} spellCheck={false} />
      )}
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
    </AriaTextField>
  );
}
