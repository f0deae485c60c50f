import {
  NCascader,
  NCheckbox,
  NCheckboxGroup,
  NDatePicker,
  NInput,
  NRadio,
  NRadioGroup,
  NSelect,
  NUpload,
} from 'naive-ui';
import { createApp, getCurrentInstance, h, reactive } from 'vue';

import { LANGUAGES, NATURES, PLACES, SERVICES, TYPES } from '../support/choices.js';
import { publish } from '../support/publish.js';

const values = reactive({ 'multi-select': [], 'checkbox-group': [], upload: [] });
const model = (name, property = 'value') => ({
  [property]: values[name] ?? null,
  [`onUpdate:${property}`]: (value) => {
    values[name] = value;
  },
});
const row = (name, content) =>
  h('div', { 'data-widget': name, style: 'margin: 12px; width: 420px' }, [content]);
const date = (name, type) =>
  row(
    name,
    h(NDatePicker, {
      type,
      clearable: true,
      valueFormat: 'yyyy-MM-dd',
      ...model(name, 'formattedValue'),
    }),
  );

createApp({
  setup() {
    const instance = getCurrentInstance();
    publish(
      () => ({ ...values }),
      () => instance.proxy.$forceUpdate(),
    );
    return () => [
      row('text', h(NInput, model('text'))),
      row('textarea', h(NInput, { type: 'textarea', ...model('textarea') })),
      row('select', h(NSelect, { clearable: true, options: TYPES, ...model('select') })),
      row(
        'searchable',
        h(NSelect, { clearable: true, filterable: true, options: TYPES, ...model('searchable') }),
      ),
      row(
        'multi-select',
        h(NSelect, { multiple: true, options: LANGUAGES, ...model('multi-select') }),
      ),
      row('cascader', h(NCascader, { clearable: true, options: PLACES, ...model('cascader') })),
      row(
        'radio-group',
        h(NRadioGroup, model('radio-group'), () =>
          NATURES.map(({ value, label }) => h(NRadio, { value }, () => label)),
        ),
      ),
      row(
        'checkbox-group',
        h(NCheckboxGroup, model('checkbox-group'), () =>
          SERVICES.map(({ value, label }) => h(NCheckbox, { value }, () => label)),
        ),
      ),
      row(
        'checkbox',
        h(NCheckbox, model('checkbox', 'checked'), () => '长期'),
      ),
      date('date', 'date'),
      date('date-range', 'daterange'),
      row(
        'upload',
        h(NUpload, { defaultUpload: false, ...model('upload', 'fileList') }, () =>
          h('button', { type: 'button' }, '上传'),
        ),
      ),
    ];
  },
}).mount('#root');
