import {
  Cascader,
  Checkbox,
  CheckboxGroup,
  Field,
  Picker,
  Radio,
  RadioGroup,
  Uploader,
} from 'vant';
import 'vant/lib/index.css';
import { createApp, getCurrentInstance, h, reactive } from 'vue';

import { NATURES, PLACES, SERVICES, TYPES } from '../support/choices.js';
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

const values = reactive({ 'checkbox-group': [], upload: [] });
const state = { values, shown: reactive({}), open: reactive({}) };
const model = (name) => ({
  modelValue: values[name],
  'onUpdate:modelValue': (value) => {
    values[name] = value;
  },
});
const row = (name, content) =>
  h('div', { 'data-widget': name, style: 'margin: 12px; width: 420px' }, content);
const pickedRow = (name, picker, confirmed) =>
  row(name, picked(state, name, name, picker, confirmed));

createApp({
  setup() {
    const instance = getCurrentInstance();
    publish(
      () => ({ ...values, upload: values.upload.map(({ file }) => file) }),
      () => instance.proxy.$forceUpdate(),
    );
    return () => [
      row('text', [h(Field, { label: 'text', ...model('text') })]),
      row('textarea', [h(Field, { label: 'textarea', type: 'textarea', ...model('textarea') })]),
      pickedRow(
        'select',
        (on) => h(Picker, { columns: TYPES, columnsFieldNames: NAMES, ...on }),
        oneOf,
      ),
      pickedRow('cascader', area, areaOf),
      pickedRow(
        'tabbed',
        (on) => h(Cascader, { title: '请选择所在地区', options: PLACES, fieldNames: NAMES, ...on }),
        (event) => ({ value: event.value, text: textsOf(event).join('/') }),
      ),
      row('radio-group', [
        h(RadioGroup, model('radio-group'), () =>
          NATURES.map(({ value, label }) => h(Radio, { name: value }, () => label)),
        ),
      ]),
      row('checkbox-group', [
        h(CheckboxGroup, model('checkbox-group'), () =>
          SERVICES.map(({ value, label }) => h(Checkbox, { name: value }, () => label)),
        ),
      ]),
      row('checkbox', [h(Checkbox, model('checkbox'), () => '长期')]),
      pickedRow('date', datePicker, dateOf),
      row('upload', [h(Uploader, model('upload'))]),
    ];
  },
}).mount('#root');
