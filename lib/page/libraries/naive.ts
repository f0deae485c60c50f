import type { ComponentLibrary } from './types';

/** Naive UI (Vue 3). */
const naive: ComponentLibrary = {
  id: 'naive',
  trace: 'n-',
  formItems: ['.n-form-item'],
  controlRoots: [
    '.n-radio-group',
    '.n-checkbox-group',
    '.n-date-picker',
    '.n-cascader',
    '.n-select',
    '.n-upload',
  ],
  inputless: ['.n-select', '.n-cascader', '.n-checkbox', '.n-switch'],
  options: ['.n-base-select-option', '.n-cascader-option', '.n-dropdown-option'],
  popups: ['.n-base-select-menu', '.n-cascader-menu', '.n-date-panel'],
  messages: [
    '.n-message',
    '.n-notification',
    '.n-dialog',
    '.n-popover',
    '.n-form-item-feedback',
    '.n-alert',
  ],
  steps: ['.n-step'],
  // The column of the control has no room below a box; the row is a grid, whose last column a finding takes.
  controlColumns: ['.n-select', '.n-cascader', '.n-date-picker', '.n-form-item'],
  boxFrames: ['.n-input'],
  writers: {
    roots: {
      select: '.n-select:not(:has(.n-base-selection--multiple))',
      'multi-select': '.n-select:has(.n-base-selection--multiple)',
      cascader: '.n-cascader',
      date: '.n-date-picker:not(.n-date-picker--range)',
      'date-range': '.n-date-picker--range',
      upload: '.n-upload',
    },
    list: {
      opener: '.n-base-selection-label, .n-base-selection-tags',
      popup: '.n-base-select-menu, .n-cascader-menu',
      option: '.n-base-select-option',
      disabled: '.n-base-select-option--disabled, .n-cascader-option--disabled',
      locked: ':has(> .n-base-selection--disabled)',
      value:
        '.n-base-selection-input__content, .n-base-selection-label__render-label, .n-tag__content',
      clear: '.n-base-clear__clear',
      column: '.n-cascader-submenu',
      item: '.n-cascader-option',
      separator: ' / ',
    },
    date: { popup: '.n-date-panel', clear: '.n-base-clear__clear', takesNoEnter: true },
    upload: {
      name: '.n-upload-file-info__name',
      remove: '.n-upload-file-info__action > button',
    },
  },
};

export default naive;
