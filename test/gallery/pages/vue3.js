import { createApp, getCurrentInstance, h, reactive } from 'vue';

import { publish } from '../support/publish.js';
import { emptyValues, form } from '../support/vue-form.js';

const values = reactive(emptyValues());
const node = (tag, { key, attributes = {}, listeners = {} }, children) =>
  h(
    tag,
    {
      key,
      ...attributes,
      ...Object.fromEntries(
        Object.entries(listeners).map(([name, listener]) => [
          `on${name[0].toUpperCase()}${name.slice(1)}`,
          listener,
        ]),
      ),
    },
    children,
  );

createApp({
  setup() {
    const instance = getCurrentInstance();
    publish(
      () => ({ ...values }),
      () => instance.proxy.$forceUpdate(),
    );
    return () => form(values, node);
  },
}).mount('#root');
