import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue from 'vue2';

import { LANGUAGES, NATURES, PLACES, SERVICES, TYPES } from '../support/choices.js';
import { publish } from '../support/publish.js';

Vue.use(ElementUI);

new Vue({
  data: {
    values: {
      text: '',
      textarea: '',
      select: '',
      searchable: '',
      'multi-select': [],
      cascader: [],
      'radio-group': '',
      'checkbox-group': [],
      checkbox: false,
      date: null,
      'date-range': null,
      upload: [],
    },
  },
  mounted() {
    publish(
      () => ({ ...this.values }),
      () => this.$forceUpdate(),
    );
  },
  render(h) {
    const model = (name, props = {}) => ({
      props: { value: this.values[name], ...props },
      on: {
        input: (value) => {
          this.values[name] = value;
        },
      },
    });
    const row = (name, content) =>
      h('div', { attrs: { 'data-widget': name }, style: 'margin: 12px; width: 420px' }, [content]);
    const options = (list) =>
      list.map((option) => h('el-option', { key: option.value, props: option }));
    return h('div', [
      row('text', h('el-input', model('text'))),
      row('textarea', h('el-input', model('textarea', { type: 'textarea' }))),
      row('select', h('el-select', model('select', { clearable: true }), options(TYPES))),
      row(
        'searchable',
        h('el-select', model('searchable', { clearable: true, filterable: true }), options(TYPES)),
      ),
      row(
        'multi-select',
        h('el-select', model('multi-select', { multiple: true }), options(LANGUAGES)),
      ),
      row('cascader', h('el-cascader', model('cascader', { clearable: true, options: PLACES }))),
      row(
        'radio-group',
        h(
          'el-radio-group',
          model('radio-group'),
          NATURES.map(({ value, label }) => h('el-radio', { props: { label: value } }, label)),
        ),
      ),
      row(
        'checkbox-group',
        h(
          'el-checkbox-group',
          model('checkbox-group'),
          SERVICES.map(({ value, label }) => h('el-checkbox', { props: { label: value } }, label)),
        ),
      ),
      row('checkbox', h('el-checkbox', model('checkbox'), '长期')),
      row('date', h('el-date-picker', model('date', { valueFormat: 'yyyy-MM-dd' }))),
      row(
        'date-range',
        h('el-date-picker', model('date-range', { type: 'daterange', valueFormat: 'yyyy-MM-dd' })),
      ),
      row(
        'upload',
        h(
          'el-upload',
          {
            props: {
              action: '#',
              autoUpload: false,
              fileList: this.values.upload,
              onChange: (_file, files) => {
                this.values.upload = files;
              },
              onRemove: (_file, files) => {
                this.values.upload = files;
              },
            },
          },
          [h('button', { slot: 'trigger', attrs: { type: 'button' } }, '上传')],
        ),
      ),
    ]);
  },
}).$mount('#root');
