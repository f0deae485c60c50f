import type { ComponentLibrary } from './types';

/** View Design, once iView (Vue 2). Its pop-ups lie inside the widget unless the page moves them to the body. */
const view: ComponentLibrary = {
  id: 'view',
  trace: 'ivu-',
  formItems: ['.ivu-form-item'],
  controlRoots: [
    '.ivu-radio-group',
    '.ivu-checkbox-group',
    '.ivu-date-picker',
    '.ivu-cascader',
    '.ivu-select',
    '.ivu-upload',
  ],
  inputless: ['.ivu-select', '.ivu-switch'],
  options: ['.ivu-select-item', '.ivu-cascader-menu-item', '.ivu-dropdown-item'],
  popups: ['.ivu-select-dropdown'],
  messages: [
    '.ivu-message',
    '.ivu-notice',
    '.ivu-modal',
    '.ivu-tooltip-popper',
    '.ivu-poptip-popper',
    '.ivu-form-item-error-tip',
    '.ivu-alert',
  ],
  steps: ['.ivu-steps-item'],
  requiredMarks: ['.ivu-form-item-required'],
  controlColumns: ['.ivu-form-item-content'],
  boxFrames: ['.ivu-input-wrapper'],
  switches: { root: '.ivu-switch', on: '.ivu-switch-checked' },
  writers: {
    roots: {
      select: '.ivu-select:not(.ivu-select-multiple, .ivu-auto-complete)',
      'multi-select': '.ivu-select-multiple',
      cascader: '.ivu-cascader',
      date: '.ivu-date-picker:not(:has(.ivu-date-picker-with-range, .ivu-time-picker-cells))',
      'date-range': '.ivu-date-picker:has(.ivu-date-picker-with-range)',
      upload: '.ivu-upload:has(> .ivu-upload)',
    },
    list: {
      opener: '.ivu-select-selection, input:not([type="hidden"])',
      popup: '.ivu-select-dropdown',
      option: '.ivu-select-item',
      disabled: '.ivu-select-item-disabled, .ivu-cascader-menu-item-disabled',
      locked: '.ivu-select-disabled, .ivu-cascader-disabled',
      value: '.ivu-select-selected-value, .ivu-tag-text, .ivu-cascader-label',
      valueInput: '.ivu-select-input',
      clear: '.ivu-icon-ios-close-circle',
      column: '.ivu-cascader-menu',
      item: '.ivu-cascader-menu-item',
      separator: ' / ',
    },
    date: {
      popup: '.ivu-select-dropdown',
      clear: '.ivu-icon-ios-close-circle',
      separator: ' - ',
      takesNoEnter: true,
    },
    upload: { name: '.ivu-upload-list-file > span', remove: '.ivu-upload-list-remove' },
  },
};

export default view;
