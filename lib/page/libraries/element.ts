import type { ComponentLibrary } from './types';

/** Element UI (Vue 2) and Element Plus (Vue 3). */
const element: ComponentLibrary = {
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
  fixedColumns: {
    copy: '.el-table__fixed, .el-table__fixed-right',
    body: '.el-table__fixed-body-wrapper',
    leader: '.el-table__body-wrapper',
  },
  requiredMarks: ['.el-form-item.is-required'],
  controlColumns: ['.el-form-item__content'],
  boxFrames: ['.el-input'],
  switches: { around: '.el-switch' },
  frozenRows: '.el-table:has(> .el-table__fixed, > .el-table__fixed-right)',
  writers: {
    roots: {
      select: '.el-select:not(:has(.el-select__tags, .el-select__tags-text))',
      'multi-select': '.el-select:has(.el-select__tags, .el-select__tags-text)',
      cascader: '.el-cascader',
      date: '.el-date-editor:not(.el-range-editor)',
      'date-range': '.el-range-editor',
      upload: 'div:has(> .el-upload)',
    },
    list: {
      opener: 'input',
      popup: '.el-select-dropdown, .el-cascader__dropdown',
      option: '.el-select-dropdown__item',
      disabled: '.is-disabled',
      value: '.el-select__tags-text, .el-select__placeholder:not(.is-transparent)',
      valueInput: 'input.el-input__inner',
      clear: '.el-select__clear, .el-icon-circle-close, .icon-circle-close',
      column: '.el-cascader-menu',
      item: '.el-cascader-node',
      separator: ' / ',
    },
    date: {
      popup: '.el-picker-panel',
      clear: '.el-icon-circle-close, .el-range__close-icon, .clear-icon',
    },
    upload: {
      name: '.el-upload-list__item-name',
      remove: '.el-upload-list__item .el-icon-close, .el-upload-list__item .el-icon--close',
    },
  },
};

export default element;
