import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, Radio as AriaRadio } from 'react-aria-components';

import './field.css';
import { Icon } from './icon';

export interface CheckboxProps {
  isSelected: boolean;
  onChange(selected: boolean): void;
  children: ReactNode;
}

export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox className="checkbox" {...props}>
      {({ isSelected }) => (
        <>
          <span className="mark">{isSelected && <Icon name="check" size={12} />}</span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}

/** One choice of a `RadioGroup`. */
export function Radio({ value, children }: { value: string; children: ReactNode }) {
  return (
    <AriaRadio className="radio" value={value}>
      <span className="mark" />
      {children}
    </AriaRadio>
  );
}
