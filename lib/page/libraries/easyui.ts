import type { ComponentLibrary } from './types';

/**
 * jQuery EasyUI, which hides each box of the page and draws two after it: one to type into, and a hidden one that is
 * sent. A list without an arrow opens on nothing that we press.
 */
const easyui: ComponentLibrary = {
  id: 'easyui',
  trace: 'textbox',
  formItems: [],
  controlRoots: ['.textbox'],
  options: ['.combobox-item'],
  popups: ['.combo-p'],
  messages: ['.messager-body', '.tooltip'],
  steps: [],
  boxFrames: ['.textbox'],
  replaced: '.textbox-f, .combo-f, [textboxname]',
  sent: '.textbox-value',
  writers: {
    roots: {
      select: '.combobox-f + .combo',
      'multi-select':
        ':is(.combobox-f[multiple], .combobox-f[data-options*="multiple"]:not([data-options*="multiple:false"])) + .combo',
      date: '.datebox-f + .datebox',
      upload: '.filebox',
    },
    list: {
      opener: '.combo-arrow',
      popup: '.combo-panel',
      option: '.combobox-item',
      disabled: '.combobox-item-disabled',
      locked: '.textbox-readonly, .textbox-disabled',
      valueInput: '.textbox-text',
      several: ',',
      clear: ':not(*)',
      deleted: '.textbox-text',
      column: ':not(*)',
      item: ':not(*)',
      separator: '\n',
    },
    date: {
      opener: '.combo-arrow',
      popup: '.combo-panel',
      clear: ':not(*)',
      deleted: '.textbox-text',
      calendar: {
        day: '.calendar-day:not(.calendar-disabled)',
        date: 'abbr',
        back: ['.calendar-prevyear', '.calendar-prevmonth'],
        on: ['.calendar-nextyear', '.calendar-nextmonth'],
      },
    },
  },
};

export default easyui;
