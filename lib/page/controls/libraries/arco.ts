import type { Library } from './types';

/** Arco Design. */
export const arco: Library = {
  id: 'arco',
  roots: {
    'radio-group': '.arco-radio-group',
    'checkbox-group': '.arco-checkbox-group',
    select: '.arco-select-single:not(.arco-cascader)',
    'multi-select': '.arco-select-multiple:not(.arco-cascader)',
    cascader: '.arco-cascader',
    date: '.arco-picker:not(.arco-picker-range)',
    'date-range': '.arco-picker-range',
    upload: '.arco-upload-wrapper, .arco-upload',
  },
  upload: { name: '.arco-upload-list-item-name-text', remove: '.arco-upload-list-remove-icon' },
};
