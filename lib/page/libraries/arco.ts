import type { ComponentLibrary } from './types';

/** Arco Design. */
const arco: ComponentLibrary = {
  id: 'arco',
  trace: 'arco-',
  formItems: ['.arco-form-item'],
  controlRoots: [
    '.arco-radio-group',
    '.arco-checkbox-group',
    '.arco-picker',
    '.arco-cascader',
    '.arco-select',
    '.arco-upload',
  ],
  inputless: ['.arco-switch'],
  options: ['.arco-select-option', '.arco-cascader-list-item'],
  popups: ['.arco-select-popup', '.arco-cascader-popup', '.arco-trigger-popup'],
  messages: [
    '.arco-message',
    '.arco-notification',
    '.arco-modal',
    '.arco-tooltip-content',
    '.arco-form-message',
    '.arco-alert',
  ],
  steps: ['.arco-steps-item'],
  controlColumns: ['.arco-form-item-wrapper-flex'],
  boxFrames: ['.arco-input-wrapper'],
  writers: {
    roots: {
      select: '.arco-select-single',
      'multi-select': '.arco-select-multiple',
      cascader: '.arco-cascader',
      date: '.arco-picker:not(.arco-picker-range)',
      'date-range': '.arco-picker-range',
      upload: '*:has(> .arco-upload)',
    },
    list: {
      opener: 'input',
      popup: '.arco-select-popup, .arco-cascader-popup',
      option: '.arco-select-option',
      disabled: '.arco-select-option-disabled, .arco-cascader-list-item-disabled',
      value: '.arco-select-view-value, .arco-cascader-view-value, .arco-tag-content',
      clear: '.arco-select-clear-icon, .arco-cascader-clear-icon',
      column: '.arco-cascader-list-column',
      item: '.arco-cascader-list-item',
      itemPressed: '.arco-cascader-list-item-label',
      separator: ' / ',
    },
    date: {
      popup: '.arco-picker-container, .arco-picker-range-container',
      clear: '.arco-picker-clear-icon',
    },
    upload: {
      name: '.arco-upload-list-item-text-name-text, .arco-upload-list-item-text-name-link',
      remove: '.arco-upload-list-remove-icon',
    },
  },
};

export default arco;
