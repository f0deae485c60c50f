import ViewUI from 'view-design/dist/iview.js';
import 'view-design/dist/styles/iview.css';
import Vue from 'vue2';

import { LANGUAGES, NATURES, PLACES, SERVICES, TYPES } from '../support/choices.js';
import { publish } from '../support/publish.js';

Vue.use(ViewUI);

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
      date: '',
      'date-range': [],
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
    const set = (name) => (value) => {
      this.values[name] = value;
    };
    const model = (name, props = {}) => ({
      props: { value: this.values[name], ...props },
      on: { input: set(name) },
    });
    const row = (name, content) =>
      h('div', { attrs: { 'data-widget': name }, style: 'margin: 12px; width: 420px' }, [content]);
    const options = (list) =>
      list.map(({ value, label }) => h('Option', { key: value, props: { value, label } }));
    const filesOf = (_file, files) => set('upload')(files.map(({ name }) => ({ name })));
    return h('div', [
      row('text', h('Input', model('text'))),
      row('textarea', h('Input', model('textarea', { type: 'textarea' }))),
      row('select', h('Select', model('select', { clearable: true }), options(TYPES))),
      row(
        'searchable',
        h('Select', model('searchable', { clearable: true, filterable: true }), options(TYPES)),
      ),
      row(
        'multi-select',
        h('Select', model('multi-select', { multiple: true }), options(LANGUAGES)),
      ),
      row('cascader', h('Cascader', model('cascader', { data: PLACES }))),
      row(
        'radio-group',
        h(
          'RadioGroup',
          model('radio-group'),
          NATURES.map(({ value, label }) => h('Radio', { props: { label: value } }, label)),
        ),
      ),
      row(
        'checkbox-group',
        h(
          'CheckboxGroup',
          model('checkbox-group'),
          SERVICES.map(({ value, label }) => h('Checkbox', { props: { label: value } }, label)),
        ),
      ),
      row('checkbox', h('Checkbox', model('checkbox'), '长期')),
      row('date', h('DatePicker', model('date', { type: 'date' }))),
      row('date-range', h('DatePicker', model('date-range', { type: 'daterange' }))),
      row(
        'upload',
        h(
          'Upload',
          {
            props: {
              action: 'page.js',
              onSuccess: (_, ...taken) => filesOf(...taken),
              onRemove: filesOf,
            },
          },
          [h('button', { attrs: { type: 'button' } }, '上传')],
        ),
      ),
    ]);
  },
}).$mount('#root');
