import type { ComponentLibrary } from './types';

/** TDesign. */
export const tdesign: ComponentLibrary = {
  id: 'tdesign',
  trace: 't-',
  formItems: ['.t-form__item'],
  controlRoots: [
    '.t-radio-group',
    '.t-checkbox-group',
    '.t-date-range-picker',
    '.t-range-input',
    '.t-date-picker',
    '.t-cascader',
    '.t-select__wrap',
    '.t-upload',
  ],
  inputless: ['.t-switch'],
  options: ['.t-select-option', '.t-cascader__item'],
  popups: ['.t-select__dropdown', '.t-cascader__popup', '.t-popup'],
  messages: ['.t-message', '.t-notification', '.t-dialog', '.t-input__extra', '.t-alert'],
  steps: ['.t-steps-item'],
};
