/**
 * The page's order: the forms of all steps, the counters, and what tests may ask (`window.__replica`).
 * A form is whatever the component library holds the values in; `values()` asks it.
 */
export function createOrder(family) {
  const forms = new Map();
  const options = new Map();
  const order = {
    submissions: 0,
    clicks: { next: 0, save: 0, submit: 0 },
    step: '',
    keep: (name, form) => forms.set(name, form),
    check: (name) => forms.get(name)?.validate() ?? true,
    offer: (name, list) => options.set(name, list),
    state: () => {
      const state = { websites: [] };
      for (const [name, form] of forms) {
        const values = withTexts(form.values(), options);
        if (name.startsWith('website')) state.websites.push(values);
        else Object.assign(state, values);
      }
      return state;
    },
  };
  window.__replica = {
    family,
    get page() {
      return order.step;
    },
    state: order.state,
    get submissions() {
      return order.submissions;
    },
    get clicks() {
      return { ...order.clicks };
    },
  };
  return order;
}

/** Beside each code the text that the person chose. */
function withTexts(values, options) {
  const result = {};
  for (const [name, value] of Object.entries(values)) {
    result[name] = plain(value);
    const list = options.get(name);
    if (!list || value === undefined) continue;
    const text = (code) => list.find((option) => option.value === code)?.label ?? '';
    result[`${name}Text`] = Array.isArray(value) ? value.map(text) : text(value);
  }
  return result;
}

/** Dates and files as text, so that the state can leave the page. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value?.format === 'function') return value.format('YYYY-MM-DD');
  if (typeof value?.name === 'string') return value.name;
  if (Array.isArray(value?.fileList)) return value.fileList.map((file) => file.name);
  return value;
}
