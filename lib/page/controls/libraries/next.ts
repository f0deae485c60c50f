import type { Library } from './types';

/** Fusion (`@alifd/next`) and Alibaba Cloud's console components on top of it. */
export const next: Library = {
  id: 'next',
  roots: {
    'radio-group': '.next-radio-group',
    'checkbox-group': '.next-checkbox-group',
    select: '.next-select:not(.next-select-multiple, .next-select-tag, .next-cascader-select)',
    'multi-select': '.next-select-multiple, .next-select-tag',
    cascader: '.next-cascader-select',
    date: '.next-date-picker, .next-date-picker2:not(:has(.next-range-picker2-input))',
    'date-range': '.next-range-picker, .next-range-picker2',
    upload: '.next-upload',
  },
  upload: {
    name: '.next-upload-list-item-name',
    remove: '.next-icon-close, .next-icon-delete-filling',
  },
};
