import { ElCascader, ElDatePicker, ElOption, ElSelect, ElSwitch } from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, getCurrentInstance, h, reactive, watch } from 'vue';

import { placesBelow, searchInstances, SUGGESTED } from '../support/late.js';
import { publish } from '../support/publish.js';

const values = reactive({});
const lists = reactive({ remote: [], suggesting: SUGGESTED, province: [], city: [], district: [] });
const search = {
  remote: searchInstances((options) => {
    lists.remote = options;
  }, []),
  suggesting: searchInstances((options) => {
    lists.suggesting = options;
  }, SUGGESTED),
};
const follow = (above, below) =>
  watch(
    () => values[above],
    async (value) => {
      values[below] = undefined;
      lists[below] = [];
      if (value) lists[below] = await placesBelow(value);
    },
  );
follow('province', 'city');
follow('city', 'district');
placesBelow().then((places) => {
  lists.province = places;
});

const model = (name) => ({
  modelValue: values[name],
  'onUpdate:modelValue': (value) => {
    values[name] = value;
  },
});
const row = (name, content) =>
  h('div', { 'data-widget': name, style: 'margin: 12px; width: 420px' }, [content]);
const list = (name, more) =>
  h(ElSelect, { clearable: true, ...more, ...model(name) }, () =>
    lists[name].map(({ value, label }) => h(ElOption, { value, label, key: value })),
  );
const date = (name, more) =>
  h(ElDatePicker, { valueFormat: 'YYYY-MM-DD', ...more, ...model(name) });
const remote = (name) => list(name, { filterable: true, remote: true, remoteMethod: search[name] });

createApp({
  setup() {
    const instance = getCurrentInstance();
    publish(
      () => ({ ...values }),
      () => instance.proxy.$forceUpdate(),
    );
    return () => [
      row('remote', remote('remote')),
      row('suggesting', remote('suggesting')),
      row(
        'lazy',
        h(ElCascader, {
          clearable: true,
          props: {
            lazy: true,
            lazyLoad: ({ value }, give) => placesBelow(value).then(give),
          },
          ...model('lazy'),
        }),
      ),
      row('begin', date('begin')),
      row('end', date('end', { disabled: values.forGood === true })),
      row('forGood', h(ElSwitch, model('forGood'))),
      row('province', list('province')),
      row('city', list('city', { disabled: !values.province })),
      row('district', list('district', { disabled: !values.city })),
    ];
  },
}).mount('#root');
