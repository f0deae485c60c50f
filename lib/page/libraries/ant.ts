import type { ComponentLibrary } from './types';

/** Ant Design of every version, and ng-zorro, which has its classes. */
export const ant: ComponentLibrary = {
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
};
