import {
  ElDatePicker,
  ElInput,
  ElOption,
  ElRadio,
  ElRadioGroup,
  ElSelect,
  ElTable,
  ElTableColumn,
} from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, getCurrentInstance, h, reactive } from 'vue';

import { publish } from '../support/publish.js';
import { COLUMNS, emptySites, isFixed, PRODUCTS, SERVICES } from '../support/sites.js';

const sites = reactive(emptySites());

const controls = {
  text: (model) => h(ElInput, model),
  select: (model) =>
    h(ElSelect, { clearable: true, ...model }, () =>
      PRODUCTS.map(({ value, label }) => h(ElOption, { value, label, key: value })),
    ),
  date: (model) => h(ElDatePicker, { valueFormat: 'YYYY-MM-DD', style: 'width: 180px', ...model }),
  radio: (model) =>
    h(ElRadioGroup, model, () =>
      SERVICES.map(({ value, label }) => h(ElRadio, { value, key: value }, () => label)),
    ),
};

const sideOf = (at) => (at === 0 ? 'left' : at === COLUMNS.length - 1 ? 'right' : undefined);

createApp({
  setup() {
    const instance = getCurrentInstance();
    publish(
      () => ({ sites: sites.map((site) => ({ ...site })) }),
      () => instance.proxy.$forceUpdate(),
    );
    return () =>
      h('main', { style: 'width: 900px; margin: 24px' }, [
        h('h2', '填写网站信息'),
        h(ElTable, { data: sites, rowKey: 'id', maxHeight: isFixed ? 280 : undefined }, () =>
          COLUMNS.map(({ name, title, kind }, at) =>
            h(
              ElTableColumn,
              { key: name, label: title, width: 220, fixed: isFixed ? sideOf(at) : undefined },
              {
                default: ({ row }) =>
                  controls[kind]({
                    modelValue: row[name],
                    'onUpdate:modelValue': (value) => {
                      row[name] = value;
                    },
                  }),
              },
            ),
          ),
        ),
      ]);
  },
}).mount('#root');
