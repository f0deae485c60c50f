import type { ComponentLibrary } from './types';

/** Tea, the components of Tencent Cloud's console. Its widgets are read; they cannot be written, since none of its pages could be tried. */
const tea: ComponentLibrary = {
  id: 'tea',
  trace: 'tea-',
  formItems: ['.tea-form__item'],
  controlRoots: [
    '.tea-form-check-group',
    '.tea-datepicker',
    '.tea-cascader',
    '.tea-select',
    '.tea-dropdown',
    '.tea-upload',
  ],
  inputless: ['.tea-dropdown', '.tea-select', '.tea-switch'],
  options: ['.tea-list__item', '.tea-cascader__item'],
  popups: ['.tea-dropdown-box', '.tea-overlay'],
  messages: [
    '.tea-message',
    '.tea-notification',
    '.tea-dialog',
    '.tea-form__help-text',
    '.tea-bubble',
  ],
  steps: ['.tea-step__item'],
  writers: null,
};

export default tea;
