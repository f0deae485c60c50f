import { ElDialog, ElForm, ElFormItem, ElInput, ElSelectV2 } from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, getCurrentInstance, h, reactive } from 'vue';

import { SERVERS } from '../support/choices.js';
import { publish } from '../support/publish.js';

const values = reactive({ isOpen: false, site: '', server: '', code: '' });

const model = (name) => ({
  modelValue: values[name],
  'onUpdate:modelValue': (value) => {
    values[name] = value;
  },
});
const open = () => {
  values.isOpen = true;
};
const item = (label, content) => h(ElFormItem, { label }, () => content);

createApp({
  setup() {
    const instance = getCurrentInstance();
    publish(
      () => ({ ...values }),
      () => instance.proxy.$forceUpdate(),
    );
    return () =>
      h('main', { style: 'height: 3000px; padding: 24px' }, [
        h('h2', '网站信息'),
        h('button', { type: 'button', onClick: open }, '新增网站'),
        h(ElDialog, { title: '网站信息', ...model('isOpen') }, () =>
          h(ElForm, { labelWidth: '120px' }, () => [
            item('网站名称', h(ElInput, model('site'))),
            item(
              '选择实例',
              h(ElSelectV2, { clearable: true, options: SERVERS, ...model('server') }),
            ),
            item('备案服务号', h(ElInput, model('code'))),
          ]),
        ),
      ]);
  },
}).mount('#root');
