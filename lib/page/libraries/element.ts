import type { ComponentLibrary } from './types';

/** Element UI (Vue 2) and Element Plus (Vue 3). */
export const element: ComponentLibrary = {
  id: 'element',
  trace: 'el-',
  formItems: ['.el-form-item'],
  controlRoots: [
    '.el-radio-group',
    '.el-checkbox-group',
    '.el-date-editor',
    '.el-range-editor',
    '.el-cascader',
    '.el-select',
  ],
  insideRoots: ['.el-upload'],
  inputless: ['.el-switch'],
  options: ['.el-select-dropdown__item', '.el-cascader-node', '.el-dropdown-menu__item'],
  fixedColumns: ['.el-table__fixed', '.el-table__fixed-right'],
  popups: ['.el-select-dropdown', '.el-cascader__dropdown', '.el-popper'],
  messages: [
    '.el-message',
    '.el-message-box',
    '.el-notification',
    '.el-dialog',
    '.el-form-item__error',
    '.el-tooltip__popper',
    '.el-alert',
  ],
  steps: ['.el-step'],
};
