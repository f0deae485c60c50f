import type { ComponentLibrary } from './types';

/** TDesign, and Tencent's console on top of it. */
const tdesign: ComponentLibrary = {
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
  requiredMarks: ['.t-form__label--required', '.t-form__label-required'],
  controlColumns: ['.t-form__controls'],
  boxFrames: ['.t-input'],
  switches: { root: '.t-switch', on: '.t-is-checked' },
  hearsLetGo: '.t-radio-group',
  writers: {
    roots: {
      select: '.t-select__wrap:not(:has(.t-select-input--multiple))',
      'multi-select': '.t-select__wrap:has(.t-select-input--multiple)',
      cascader: '.t-cascader:not(.t-popup)',
      date: '.t-date-picker',
      'date-range': '.t-date-range-picker',
      upload: '.t-upload',
    },
    list: {
      opener: 'input',
      popup: '.t-popup',
      option: '.t-select-option',
      disabled: '.t-is-disabled',
      value: '.t-tag',
      valueInput: 'input.t-input__inner',
      clear: '.t-input__suffix-clear, .t-tag-input__suffix-clear',
      column: '.t-cascader__menu',
      item: '.t-cascader__item',
      separator: ' / ',
    },
    date: {
      popup: '.t-popup',
      clear: '.t-input__suffix-clear, .t-range-input__suffix-clear',
    },
    upload: { name: '.t-upload__single-name', remove: '.t-upload__icon-delete' },
  },
};

export default tdesign;
