import type { ComponentLibrary } from './types';

/** Fusion (`@alifd/next`) and `@alicloud/console-components` on top of it. */
export const next: ComponentLibrary = {
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
  fixedColumns: ['.next-table-lock-left', '.next-table-lock-right'],
  popups: ['.next-overlay-wrapper', '.next-overlay-inner'],
  messages: [
    '.next-message',
    '.next-dialog',
    '.next-balloon',
    '.next-form-item-help',
    '.next-notification',
  ],
  steps: ['.next-step-item'],
};
