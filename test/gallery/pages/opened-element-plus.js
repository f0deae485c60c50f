import {
  ElCheckbox,
  ElForm,
  ElFormItem,
  ElInput,
  ElOption,
  ElRadio,
  ElRadioGroup,
  ElSelect,
} from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, getCurrentInstance, h, reactive } from 'vue';

import { publish } from '../support/publish.js';

/** Who administers the website is asked by radios, by a box to tick (`#checkbox`) or by a list (`#select`). */
const asked = location.hash.slice(1) || 'radio';
const values = reactive({
  site: '',
  who: asked === 'checkbox' ? 'same' : '',
  name: '',
  mobile: '',
});

const model = (name) => ({
  modelValue: values[name],
  'onUpdate:modelValue': (value) => {
    values[name] = value;
  },
});
const item = (label, content) => h(ElFormItem, { label }, () => content);

const CHOICES = {
  radio: () =>
    item(
      '网站负责人',
      h(ElRadioGroup, model('who'), () => [
        h(ElRadio, { value: 'same' }, () => '同主体负责人'),
        h(ElRadio, { value: 'new' }, () => '新增负责人'),
      ]),
    ),
  select: () =>
    item(
      '网站负责人',
      h(ElSelect, { ...model('who'), placeholder: '请选择' }, () => [
        h(ElOption, { value: 'same', label: '同主体负责人' }),
        h(ElOption, { value: 'new', label: '新增负责人' }),
      ]),
    ),
  checkbox: () =>
    h(ElFormItem, {}, () =>
      h(
        ElCheckbox,
        {
          modelValue: values.who === 'same',
          'onUpdate:modelValue': (isSame) => {
            values.who = isSame ? 'same' : 'new';
          },
        },
        () => '同主体负责人信息',
      ),
    ),
};

createApp({
  setup() {
    const instance = getCurrentInstance();
    publish(
      () => ({ ...values }),
      () => instance.proxy.$forceUpdate(),
    );
    return () =>
      h('main', { style: 'padding: 24px' }, [
        h('h1', 'ICP备案'),
        h(ElForm, { labelWidth: '140px' }, () => [
          h('h3', '网站信息'),
          item('网站名称', h(ElInput, model('site'))),
          h('h3', '网站负责人信息'),
          CHOICES[asked](),
          ...(values.who === 'new'
            ? [
                item('负责人姓名', h(ElInput, model('name'))),
                item('手机号码', h(ElInput, model('mobile'))),
              ]
            : []),
        ]),
      ]);
  },
}).mount('#root');
