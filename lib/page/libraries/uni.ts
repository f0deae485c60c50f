import type { ComponentLibrary } from './types';

/** uni-app in a browser, with uni-ui and uView: their uploads are boxes that make an input only once they are pressed. */
const uni: ComponentLibrary = {
  id: 'uni',
  trace: 'uni-',
  formItems: [],
  controlRoots: [],
  pressed: [
    { root: '.uni-file-picker', taken: '.file-image,.files__name' },
    { root: '.file-picker__box', taken: '.file-image' },
    { root: '.u-upload', taken: '.u-upload__wrap__preview' },
  ],
  options: [],
  popups: [],
  messages: [],
  steps: [],
  writers: null,
};

export default uni;
