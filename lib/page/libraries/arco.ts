import type { ComponentLibrary } from './types';

/** Arco Design for React and for Vue, whose cascader is a select from outside until it opens. */
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
    '.arco-select-view',
    '.arco-upload',
  ],
  inputless: ['.arco-switch'],
  options: ['.arco-select-option', '.arco-cascader-list-item', '.arco-cascader-option'],
  popups: ['.arco-select-popup', '.arco-cascader-popup', '.arco-trigger-popup'],
  messages: [
    '.arco-message',
    '.arco-notification',
    '.arco-modal',
    '.arco-tooltip-content',
    '.arco-form-message',
    '.arco-form-item-message',
    '.arco-alert',
  ],
  steps: ['.arco-steps-item'],
  controlColumns: ['.arco-form-item-wrapper-flex', '.arco-form-item-wrapper-col'],
  boxFrames: ['.arco-input-wrapper'],
  writers: {
    roots: {
      select: '.arco-select-single, .arco-select-view-single',
      'multi-select': '.arco-select-multiple, .arco-select-view-multiple',
      cascader: '.arco-cascader',
      date: '.arco-picker:not(.arco-picker-range)',
      'date-range': '.arco-picker-range',
      upload: '*:has(> .arco-upload)',
    },
    list: {
      opener: 'input',
      popup:
        '.arco-select-popup, .arco-cascader-popup, .arco-select-dropdown, .arco-cascader-panel',
      option: '.arco-select-option',
      disabled:
        '.arco-select-option-disabled, .arco-cascader-list-item-disabled, .arco-cascader-option-disabled',
      value:
        '.arco-select-view-value, .arco-cascader-view-value, .arco-tag-content, .arco-select-view-tag',
      clear: '.arco-select-clear-icon, .arco-cascader-clear-icon, .arco-select-view-clear-btn',
      column: '.arco-cascader-list-column, .arco-cascader-panel-column',
      item: '.arco-cascader-list-item, .arco-cascader-option',
      itemPressed: '.arco-cascader-list-item-label',
      separator: ' / ',
    },
    date: {
      popup: '.arco-picker-container, .arco-picker-range-container',
      clear: '.arco-picker-clear-icon',
    },
    upload: {
      name: '.arco-upload-list-item-text-name-text, .arco-upload-list-item-text-name-link, .arco-upload-list-item-name-text, .arco-upload-list-item-name-link',
      remove: '.arco-upload-list-remove-icon, .arco-upload-icon-remove',
    },
  },
};

export default arco;
