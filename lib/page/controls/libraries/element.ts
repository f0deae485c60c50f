import type { Library } from './types';

/** Element UI (Vue 2) and Element Plus (Vue 3). */
export const element: Library = {
  id: 'element',
  roots: {
    'radio-group': '.el-radio-group',
    'checkbox-group': '.el-checkbox-group',
    select: '.el-select:not(:has(.el-select__tags, .el-select__tags-text))',
    'multi-select': '.el-select:has(.el-select__tags, .el-select__tags-text)',
    cascader: '.el-cascader',
    date: '.el-date-editor:not(.el-range-editor)',
    'date-range': '.el-range-editor',
    upload: 'div:has(> .el-upload)',
  },
  upload: {
    name: '.el-upload-list__item-name, .el-upload-list__item-file-name',
    remove: '.el-icon--close, .el-icon-close',
  },
};
