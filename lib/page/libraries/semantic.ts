import type { ComponentLibrary } from './types';

/** Semantic UI and Fomantic UI, whose lists hold what is chosen in a hidden box. They are read; they cannot be written, since none was tried. */
const semantic: ComponentLibrary = {
  id: 'semantic',
  trace: 'ui ',
  formItems: [],
  controlRoots: [],
  inputless: ['.selection'],
  options: ['.selection > .menu > .item'],
  popups: ['.selection > .menu'],
  messages: [],
  steps: ['.steps > .step'],
  writers: null,
};

export default semantic;
