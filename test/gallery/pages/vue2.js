import Vue from 'vue2';

import { publish } from '../support/publish.js';
import { emptyValues, form } from '../support/vue-form.js';

const PROPERTIES = new Set(['value', 'checked', 'selected']);

new Vue({
  data: { values: { ...emptyValues(), pressed: false } },
  mounted() {
    publish(
      () => ({ ...this.values }),
      () => this.$forceUpdate(),
    );
  },
  render(h) {
    const node = (tag, { key, attributes = {}, listeners = {} }, children) => {
      const entries = Object.entries(attributes);
      return h(
        tag,
        {
          key,
          attrs: Object.fromEntries(
            entries.filter(([name]) => !PROPERTIES.has(name) || tag === 'option'),
          ),
          domProps: Object.fromEntries(
            entries.filter(([name]) => PROPERTIES.has(name) && tag !== 'select'),
          ),
          on: listeners,
        },
        children,
      );
    };
    return form(this.values, node);
  },
}).$mount('#root');
