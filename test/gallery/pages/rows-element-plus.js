import { ElButton, ElForm, ElFormItem, ElInput } from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, getCurrentInstance, h, reactive } from 'vue';

import { drawSites, startSites } from '../support/rows-vue.js';

const parts = {
  input: (object, key) =>
    h(ElInput, {
      modelValue: object[key],
      'onUpdate:modelValue': (value) => {
        object[key] = value;
      },
    }),
  button: (text, onClick) => h(ElButton, { onClick }, () => text),
  item: (label, content) => h(ElFormItem, { label }, () => content),
  box: (content) => h('div', content),
};

createApp({
  setup() {
    const { proxy } = getCurrentInstance();
    const sites = startSites(reactive, () => proxy.$forceUpdate());
    return () => h(ElForm, { labelWidth: '120px' }, () => drawSites(sites, parts));
  },
}).mount('#root');
