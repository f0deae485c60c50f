import type { Library } from './types';

/** TDesign, and Tencent's console on top of it. */
export const tdesign: Library = {
  id: 'tdesign',
  roots: {
    'radio-group': '.t-radio-group',
    'checkbox-group': '.t-checkbox-group',
    select: '.t-select__wrap:not(:has(.t-tag-input))',
    'multi-select': '.t-select__wrap:has(.t-tag-input)',
    cascader: '.t-cascader',
    date: '.t-date-picker',
    'date-range': '.t-date-range-picker, .t-range-input__popup',
    upload: '.t-upload',
  },
  upload: { name: '.t-upload__single-name', remove: '.t-upload__icon-delete' },
};
