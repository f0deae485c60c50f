import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  /** `primary`: the one thing to do here. `plain`: without a box. `icon`: a square; needs an `aria-label`. */
  look?: 'primary' | 'plain' | 'icon';
  danger?: boolean;
  wide?: boolean;
  small?: boolean;
}

export function Button({ look, danger, wide, small, ...props }: ButtonProps) {
  const names = [
    'button',
    look === 'icon' ? 'plain icon' : look,
    danger && 'danger',
    wide && 'wide',
    small && 'small',
  ];
  return <AriaButton {...props} className={names.filter(Boolean).join(' ')} />;
}
