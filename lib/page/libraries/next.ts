import type { ComponentLibrary } from './types';

/**
 * Fusion (`@alifd/next`) and Alibaba Cloud's console components on top of it. Its cascader in a form is a select from
 * outside; what it is shows when it opens.
 */
const next: ComponentLibrary = {
  id: 'next',
  trace: 'next-',
  formItems: ['.next-form-item'],
  controlRoots: [
    '.next-radio-group',
    '.next-checkbox-group',
    '.next-range-picker',
    '.next-range-picker2',
    '.next-date-picker',
    '.next-date-picker2',
    '.next-cascader-select',
    '.next-tree-select',
    '.next-select',
    '.next-upload',
  ],
  inputless: ['.next-switch'],
  options: ['.next-menu-item', '.next-cascader-menu-item', '.next-select-menu-item'],
  popups: ['.next-overlay-wrapper', '.next-overlay-inner'],
  messages: [
    '.next-message',
    '.next-dialog',
    '.next-balloon',
    '.next-form-item-help',
    '.next-notification',
  ],
  steps: ['.next-step-item'],
  fixedColumns: {
    copy: '.next-table-lock-left, .next-table-lock-right',
    body: ':is(.next-table-lock-left, .next-table-lock-right) .next-table-body',
    leader: '.next-table-body',
  },
  requiredMarks: ['.next-form-item-label[required]'],
  controlColumns: ['.next-form-item-control'],
  boxFrames: ['.next-input'],
  writers: {
    roots: {
      select:
        '.next-select:not(.next-select-multiple, .next-select-tag, .next-select-auto-complete)',
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
    upload: {
      name: '.next-upload-list-item-name > span:first-child',
      remove: '.next-upload-list-item .next-icon-close, .next-upload-list-item .next-icon-ashbin',
    },
  },
};

export default next;
