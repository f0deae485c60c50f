import type { ComponentLibrary } from './types';

/**
 * Vant, tried in its version 4, for pages on a phone. Its lists, regions and dates are boxes that cannot be typed into; a
 * press opens columns, and what stands in them is taken by a button. What they show then is up to the page.
 */
const vant: ComponentLibrary = {
  id: 'vant',
  trace: 'van-',
  formItems: ['.van-field'],
  controlRoots: [
    '.van-field__body',
    '.van-radio-group',
    '.van-checkbox-group',
    '.van-checkbox',
    '.van-uploader',
  ],
  inputless: ['.van-switch'],
  options: ['.van-picker-column__item', '.van-cascader__option'],
  popups: ['.van-popup'],
  messages: ['.van-toast', '.van-dialog', '.van-notify', '.van-field__error-message'],
  steps: ['.van-step'],
  backdrop: '.van-overlay',
  requiredMarks: ['.van-field__label--required', '.van-cell--required'],
  controlColumns: ['.van-field__value'],
  boxFrames: ['.van-field__body'],
  writers: {
    roots: {
      select:
        '.van-cell--clickable .van-field__body:has(input[readonly]), .van-field__body:has(input[readonly][placeholder*="选"])',
      upload: '.van-uploader',
    },
    list: {
      opener: 'input',
      popup: '.van-popup',
      option: ':not(*)',
      disabled: '.van-picker-column__item--disabled, .van-cascader__option--disabled',
      locked: '.van-field--disabled *',
      valueInput: 'input',
      clear: ':not(*)',
      column: '.van-picker-column, .van-cascader__options',
      item: '.van-picker-column__item, .van-cascader__option',
      confirm: '.van-picker__confirm',
      separator: '/',
    },
    date: { popup: '.van-popup', clear: ':not(*)' },
    upload: {
      name: '.van-uploader__file-name',
      item: '.van-uploader__preview',
      remove: '.van-uploader__preview-delete',
    },
  },
};

export default vant;
