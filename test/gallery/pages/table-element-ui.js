import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue from 'vue2';

import { publish } from '../support/publish.js';
import { COLUMNS, emptySites, isFixed, PRODUCTS, SERVICES } from '../support/sites.js';

Vue.use(ElementUI);

const controls = {
  text: (h, model) => h('el-input', model),
  select: (h, model) =>
    h(
      'el-select',
      { ...model, props: { ...model.props, clearable: true } },
      PRODUCTS.map((option) => h('el-option', { key: option.value, props: option })),
    ),
  date: (h, model) =>
    h('el-date-picker', {
      ...model,
      style: 'width: 180px',
      props: { ...model.props, valueFormat: 'yyyy-MM-dd' },
    }),
  radio: (h, model) =>
    h(
      'el-radio-group',
      model,
      SERVICES.map(({ value, label }) =>
        h('el-radio', { key: value, props: { label: value } }, label),
      ),
    ),
};

const sideOf = (at) => (at === 0 ? 'left' : at === COLUMNS.length - 1 ? 'right' : undefined);
const empty = Object.fromEntries(COLUMNS.map(({ name }) => [name, '']));

new Vue({
  data: { sites: emptySites().map((site) => ({ ...empty, ...site })) },
  mounted() {
    publish(
      () => ({ sites: this.sites.map((site) => ({ ...site })) }),
      () => this.$forceUpdate(),
    );
  },
  render(h) {
    const column = ({ name, title, kind }, at) =>
      h('el-table-column', {
        key: name,
        props: { label: title, width: 220, fixed: isFixed ? sideOf(at) : undefined },
        scopedSlots: {
          default: ({ row }) =>
            controls[kind](h, {
              props: { value: row[name] },
              on: {
                input: (value) => {
                  row[name] = value;
                },
              },
            }),
        },
      });
    return h('main', { style: 'width: 900px; margin: 24px' }, [
      h('h2', '填写网站信息'),
      h(
        'el-table',
        { props: { data: this.sites, rowKey: 'id', maxHeight: isFixed ? 280 : undefined } },
        COLUMNS.map(column),
      ),
    ]);
  },
}).$mount('#root');
