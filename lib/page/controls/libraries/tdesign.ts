import type { Library } from './types';

/** TDesign, and Tencent's console on top of it. */
export const tdesign: Library = {
  id: 'tdesign',
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
};
