import type { ComponentLibrary } from './types';

/** Semantic UI and Fomantic UI, whose lists hold what is chosen in a hidden box, or in the list of the browser's that was there before. */
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
  writers: {
    // Of several what was chosen is no longer in the list, and nothing there lets it go.
    roots: { select: '.ui.selection.dropdown:not(.multiple)' },
    list: {
      opener: 'input.search, .text',
      popup: '.ui.selection.dropdown > .menu',
      option: '.item:not(.filtered, .addition)',
      disabled: '.disabled',
      locked: '.disabled',
      value: '.text:not(.default)',
      clear: '.remove.icon, .icon.clear',
      column: ':not(*)',
      item: ':not(*)',
      separator: '\n',
    },
    date: { popup: ':not(*)', clear: ':not(*)' },
  },
};

export default semantic;
