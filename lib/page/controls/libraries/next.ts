import type { Library } from './types';

/**
 * Fusion (`@alifd/next`) and Alibaba Cloud's console components on top of it. Its cascader in a form is a select from
 * outside; what it is shows when it opens.
 */
export const next: Library = {
  id: 'next',
  roots: {
    select: '.next-select:not(.next-select-multiple, .next-select-tag, .next-select-auto-complete)',
    'multi-select': '.next-select-multiple, .next-select-tag',
    date: '.next-date-picker, .next-date-picker2:not(:has(.next-date-picker2-input-range))',
    'date-range': '.next-range-picker, .next-date-picker2:has(.next-date-picker2-input-range)',
    upload: '.next-upload',
  },
  list: {
    opener: 'input',
    popup: '.next-overlay-wrapper .next-overlay-inner',
    option: '.next-menu-item',
    disabled: '.next-disabled',
    value: '.next-select-values em, .next-tag-body',
    clear: '.next-select-clear',
    column: '.next-cascader-menu-wrapper, .next-cascader-menu',
    item: '.next-cascader-menu-item',
    separator: ' / ',
  },
  date: {
    popup: '.next-overlay-wrapper .next-overlay-inner',
    popupInput: '.next-date-picker-panel-input input, .next-range-picker-panel-input input',
    clear: '.next-input-clear-icon',
  },
  fixedColumns: {
    copy: '.next-table-lock-left, .next-table-lock-right',
    body: ':is(.next-table-lock-left, .next-table-lock-right) .next-table-body',
    leader: '.next-table-body',
  },
  upload: {
    name: '.next-upload-list-item-name > span:first-child',
    remove: '.next-upload-list-item .next-icon-close, .next-upload-list-item .next-icon-ashbin',
  },
};
