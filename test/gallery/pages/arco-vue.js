import {
  Cascader,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  Input,
  Radio,
  RadioGroup,
  RangePicker,
  Select,
  Textarea,
  Upload,
} from '@arco-design/web-vue';
import '@arco-design/web-vue/dist/arco.css';
import { createApp, getCurrentInstance, h, reactive } from 'vue';

import { LANGUAGES, NATURES, PLACES, SERVICES, TYPES } from '../support/choices.js';
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

createApp({
  setup() {
    const instance = getCurrentInstance();
    publish(
      () => ({ ...values }),
      () => instance.proxy.$forceUpdate(),
    );
    return () => [
      row('text', h(Input, model('text'))),
      row('textarea', h(Textarea, model('textarea'))),
      row('select', h(Select, { allowClear: true, options: TYPES, ...model('select') })),
      row(
        'searchable',
        h(Select, { allowClear: true, allowSearch: true, options: TYPES, ...model('searchable') }),
      ),
      row(
        'multi-select',
        h(Select, { multiple: true, options: LANGUAGES, ...model('multi-select') }),
      ),
      row('cascader', h(Cascader, { allowClear: true, options: PLACES, ...model('cascader') })),
      row(
        'radio-group',
        h(RadioGroup, model('radio-group'), () =>
          NATURES.map(({ value, label }) => h(Radio, { value }, () => label)),
        ),
      ),
      row(
        'checkbox-group',
        h(CheckboxGroup, model('checkbox-group'), () =>
          SERVICES.map(({ value, label }) => h(Checkbox, { value }, () => label)),
        ),
      ),
      row(
        'checkbox',
        h(Checkbox, model('checkbox'), () => '长期'),
      ),
      row('date', h(DatePicker, model('date'))),
      row('date-range', h(RangePicker, model('date-range'))),
      row(
        'upload',
        h(Upload, {
          autoUpload: false,
          fileList: values.upload,
          'onUpdate:fileList': (files) => {
            values.upload = files;
          },
        }),
      ),
    ];
  },
}).mount('#root');
