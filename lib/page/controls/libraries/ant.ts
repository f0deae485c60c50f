import type { Library } from './types';

/** Ant Design (4 to 6) and ng-zorro, which uses its classes. */
export const ant: Library = {
  id: 'ant',
  roots: {
    select: '.ant-select:not(.ant-select-multiple, .ant-cascader, .ant-select-auto-complete)',
    'multi-select': '.ant-select-multiple:not(.ant-cascader)',
    cascader: '.ant-cascader',
    date: '.ant-picker:not(.ant-picker-range, .ant-picker-dropdown)',
    'date-range': '.ant-picker-range:not(.ant-picker-dropdown)',
    upload: '.ant-upload-wrapper, nz-upload, span:has(> .ant-upload), span:has(> .ant-upload-list)',
  },
  list: {
    opener: 'input',
    popup: '.ant-select-dropdown',
    option: '.ant-select-item-option',
    disabled: '.ant-select-item-option-disabled, .ant-cascader-menu-item-disabled',
    value:
      '.ant-select-selection-item-content, .ant-select-selection-item:not(:has(.ant-select-selection-item-content)), .ant-select-single .ant-select-content-has-value',
    clear: '.ant-select-clear',
    column: '.ant-cascader-menu',
    item: '.ant-cascader-menu-item',
    separator: ' / ',
  },
  date: { popup: '.ant-picker-dropdown', clear: '.ant-picker-clear' },
  upload: {
    name: '.ant-upload-list-item-name',
    // The one before it, where there is one, downloads.
    remove:
      '.ant-upload-list-item-action:last-child, .ant-upload-list-item-card-actions-btn:last-child',
  },
};
