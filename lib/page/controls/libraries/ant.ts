import type { Library } from './types';

/** Ant Design (4 to 6) and ng-zorro, which uses its classes. */
export const ant: Library = {
  id: 'ant',
  roots: {
    'radio-group': '.ant-radio-group',
    'checkbox-group': '.ant-checkbox-group',
    select: '.ant-select:not(.ant-select-multiple, .ant-cascader, .ant-select-auto-complete)',
    'multi-select': '.ant-select-multiple:not(.ant-cascader)',
    cascader: '.ant-cascader',
    date: '.ant-picker:not(.ant-picker-range)',
    'date-range': '.ant-picker-range',
    upload: '.ant-upload-wrapper, span:has(> .ant-upload), span:has(> .ant-upload-list)',
  },
  upload: { name: '.ant-upload-list-item-name', remove: '[title="删除文件"], .anticon-delete' },
};
