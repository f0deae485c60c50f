import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue, { set } from 'vue2';

import { drawSites, startSites } from '../support/rows-vue.js';

Vue.use(ElementUI);

const view = new Vue({
  beforeCreate() {
    this.sites = startSites(Vue.observable, () => view.$forceUpdate());
  },
  render(h) {
    const box = (content) => h('div', content);
    const input = (object, key) =>
      h('el-input', {
        props: { value: object[key] },
        on: { input: (value) => set(object, key, value) },
      });
    const button = (text, click) => h('el-button', { on: { click } }, text);
    const item = (label, content) => h('el-form-item', { props: { label } }, content);
    return h(
      'el-form',
      { props: { labelWidth: '120px' } },
      drawSites(this.sites, { box, input, button, item }),
    );
  },
}).$mount('#root');
