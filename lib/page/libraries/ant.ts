import type { ComponentLibrary } from './types';

/** Ant Design (3 to 6) and ng-zorro, which uses its classes: those of version 3 in its own version 1. */
const ant: ComponentLibrary = {
  id: 'ant',
  trace: 'ant-',
  formItems: ['.ant-form-item'],
  controlRoots: [
    '.ant-radio-group',
    '.ant-checkbox-group',
    '.ant-picker',
    '.ant-calendar-picker',
    '.ant-cascader-picker',
    '.ant-cascader',
    '.ant-select',
    '.ant-upload-wrapper',
  ],
  insideRoots: ['.ant-upload'],
  inputless: ['.ant-select', '.ant-switch'],
  options: [
    '.ant-select-item-option',
    '.ant-select-dropdown-menu-item',
    '.ant-cascader-menu-item',
    '.ant-dropdown-menu-item',
  ],
  popups: ['.ant-select-dropdown', '.ant-cascader-dropdown', '.ant-cascader-menus'],
  messages: [
    '.ant-message',
    '.ant-notification',
    '.ant-modal',
    '.ant-tooltip',
    '.ant-popover',
    '.ant-form-item-explain',
    '.ant-form-explain',
    '.ant-alert',
  ],
  steps: ['.ant-steps-item'],
  requiredMarks: ['.ant-form-item-required'],
  controlColumns: ['.ant-form-item-control', '.ant-form-item-control-wrapper'],
  boxFrames: ['.ant-input-affix-wrapper'],
  switches: { root: '.ant-switch', on: '.ant-switch-checked' },
  writers: {
    roots: {
      select:
        '.ant-select:not(.ant-select-multiple, .ant-cascader, .ant-select-auto-complete, :has(.ant-select-selection--multiple))',
      'multi-select':
        '.ant-select-multiple:not(.ant-cascader), .ant-select:has(.ant-select-selection--multiple)',
      cascader: '.ant-cascader',
      date: '.ant-picker:not(.ant-picker-range, .ant-picker-dropdown)',
      'date-range': '.ant-picker-range:not(.ant-picker-dropdown)',
      upload:
        '.ant-upload-wrapper, nz-upload, span:has(> .ant-upload), span:has(> .ant-upload-list)',
    },
    list: {
      opener: 'input, .ant-select-selection',
      popup: '.ant-select-dropdown',
      option: '.ant-select-item-option, .ant-select-dropdown-menu-item',
      disabled:
        '.ant-select-item-option-disabled, .ant-select-dropdown-menu-item-disabled, .ant-cascader-menu-item-disabled',
      locked: '.ant-select-disabled',
      value:
        '.ant-select-selection-item-content, .ant-select-selection-item:not(:has(.ant-select-selection-item-content)), .ant-select-single .ant-select-content-has-value, .ant-select-selection-selected-value, .ant-select-selection__choice__content',
      clear: '.ant-select-clear, .ant-select-selection__clear',
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
  },
};

export default ant;
