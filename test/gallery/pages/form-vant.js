import { CellGroup, Field, Picker } from 'vant';
import 'vant/lib/index.css';
import { createApp, getCurrentInstance, h, reactive } from 'vue';

import { NATURES } from '../support/choices.js';
import { publish } from '../support/publish.js';
import {
  area,
  areaOf,
  dateOf,
  datePicker,
  NAMES,
  oneOf,
  picked,
  textsOf,
} from '../support/vant-picked.js';

const values = reactive({});
const state = { values, shown: reactive({}), open: reactive({}) };
const typed = (name, label, more = {}) =>
  h(Field, {
    label,
    placeholder: '请输入',
    modelValue: values[name],
    'onUpdate:modelValue': (value) => {
      values[name] = value;
    },
    ...more,
  });

createApp({
  setup() {
    const instance = getCurrentInstance();
    publish(
      () => ({ ...values }),
      () => instance.proxy.$forceUpdate(),
    );
    return () => [
      h('h3', '主办单位信息'),
      h(CellGroup, { inset: true }, () => [
        typed('name', '主办单位名称', { required: true }),
        picked(
          state,
          'type',
          '主办单位性质',
          (on) => h(Picker, { columns: NATURES, columnsFieldNames: NAMES, ...on }),
          oneOf,
        ),
        // Pages write a place in their own way, also without anything between its levels.
        picked(state, 'district', '主办单位所属区域', area, (event) => ({
          ...areaOf(event),
          text: textsOf(event).join(''),
        })),
        typed('address', '主办单位通信地址', { type: 'textarea', rows: 2 }),
      ]),
      h('h3', '主体负责人信息'),
      h(CellGroup, { inset: true }, () => [
        typed('leader', '负责人姓名'),
        typed('mobile', '手机号码', { type: 'tel' }),
        picked(state, 'until', '证件有效期', datePicker, dateOf),
      ]),
    ];
  },
}).mount('#root');
