import type { ComponentLibrary } from './types';

/** Arco Design. */
export const arco: ComponentLibrary = {
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
};
