import {
  ElCascader,
  ElCheckbox,
  ElCheckboxGroup,
  ElDatePicker,
  ElInput,
  ElOption,
  ElRadio,
  ElRadioGroup,
  ElSelect,
  ElUpload,
} from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, getCurrentInstance, h, reactive } from 'vue';

import { LANGUAGES, NATURES, PLACES, RICH, SERVICES, TYPES } from '../support/choices.js';
import { publish } from '../support/publish.js';

const values = reactive({ 'multi-select': [], 'checkbox-group': [], upload: [] });
const model = (name) => ({
  modelValue: values[name],
  'onUpdate:modelValue': (value) => {
    values[name] = value;
  },
});
const row = (name, content) =>
  h('div', { 'data-widget': name, style: 'margin: 12px; width: 420px' }, [content]);
const options = (list) => () => list.map((option) => h(ElOption, { ...option, key: option.value }));

createApp({
  setup() {
    const instance = getCurrentInstance();
    publish(
      () => ({ ...values }),
      () => instance.proxy.$forceUpdate(),
    );
    return () => [
      row('text', h(ElInput, model('text'))),
      row('textarea', h(ElInput, { type: 'textarea', ...model('textarea') })),
      row('select', h(ElSelect, { clearable: true, ...model('select') }, options(TYPES))),
      row(
        'searchable',
        h(ElSelect, { clearable: true, filterable: true, ...model('searchable') }, options(TYPES)),
      ),
      row(
        'rich',
        h(ElSelect, { clearable: true, ...model('rich') }, () =>
          RICH.map(({ value, label, description }) =>
            h(ElOption, { value, label, key: value }, () => [
              h('span', { style: 'float: left' }, label),
              h('span', { style: 'float: right' }, description),
            ]),
          ),
        ),
      ),
      row(
        'multi-select',
        h(ElSelect, { multiple: true, ...model('multi-select') }, options(LANGUAGES)),
      ),
      row('cascader', h(ElCascader, { clearable: true, options: PLACES, ...model('cascader') })),
      row(
        'radio-group',
        h(ElRadioGroup, model('radio-group'), () =>
          NATURES.map(({ value, label }) => h(ElRadio, { value }, () => label)),
        ),
      ),
      row(
        'checkbox-group',
        h(ElCheckboxGroup, model('checkbox-group'), () =>
          SERVICES.map(({ value, label }) => h(ElCheckbox, { value }, () => label)),
        ),
      ),
      row(
        'checkbox',
        h(ElCheckbox, model('checkbox'), () => '长期'),
      ),
      row('date', h(ElDatePicker, { valueFormat: 'YYYY-MM-DD', ...model('date') })),
      row(
        'date-range',
        h(ElDatePicker, { type: 'daterange', valueFormat: 'YYYY-MM-DD', ...model('date-range') }),
      ),
      row(
        'upload',
        h(
          ElUpload,
          {
            autoUpload: false,
            action: '#',
            fileList: values.upload,
            'onUpdate:fileList': (files) => {
              values.upload = files;
            },
          },
          () => h('button', { type: 'button' }, '上传'),
        ),
      ),
    ];
  },
}).mount('#root');
