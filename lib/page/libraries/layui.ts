import type { ComponentLibrary } from './types';

/** Layui, which hides controls of the browser's and draws others after them. Its dates are boxes to type into, or locked to all but its calendar. */
const layui: ComponentLibrary = {
  id: 'layui',
  trace: 'layui-',
  formItems: ['.layui-form-item'],
  controlRoots: [],
  options: ['.layui-form-select > dl > dd'],
  popups: ['.layui-form-select > dl', '.layui-laydate'],
  messages: ['.layui-layer'],
  steps: [],
  controlColumns: ['.layui-input-block', '.layui-input-inline'],
  boxFrames: ['.layui-input-wrap'],
  drawn: {
    list: '.layui-form-select',
    option: 'dd',
    choice: '.layui-form-radio, .layui-form-checkbox, .layui-form-switch',
  },
  writers: {
    roots: { date: 'input[lay-key][readonly]' },
    date: {
      popup: '.layui-laydate:not(.layui-laydate-range)',
      clear: ':not(*)',
      emptied: '.laydate-btns-clear',
      calendar: {
        day: 'td[lay-ymd]:not(.laydate-disabled)',
        date: 'lay-ymd',
        back: ['.laydate-prev-y', '.laydate-prev-m'],
        on: ['.laydate-next-y', '.laydate-next-m'],
      },
    },
  },
};

export default layui;
