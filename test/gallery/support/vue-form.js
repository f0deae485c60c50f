import { NATURES, PLACES, SERVICES } from './choices.js';

const grouped = (text) =>
  text
    .replace(/\D/g, '')
    .slice(0, 11)
    .replace(/^(...)(.{1,4})(.*)/, '$1 $2 $3')
    .trim();
const childrenOf = (places, value) => places.find((place) => place.value === value)?.children ?? [];

export const emptyValues = () => ({
  name: '',
  phone: '',
  remounted: '',
  stubborn: '',
  idType: '',
  idNumber: '',
  province: '',
  city: '',
  district: '',
  nature: '',
  services: [],
  remark: '',
  generation: 0,
  cities: [],
  districts: [],
});

/** The same form for both Vues; `node(tag, { attributes, listeners, key }, children)` hides how they differ. */
export function form(values, node) {
  const row = (name, content) => node('div', { attributes: { 'data-widget': name } }, [content]);
  const typed = (name, more = {}) =>
    node(more.tag ?? 'input', {
      key: more.key,
      attributes: { value: values[name], disabled: more.disabled ?? false },
      listeners: {
        input: (event) => {
          values[name] = more.normalise ? more.normalise(event.target.value) : event.target.value;
        },
        blur: more.blur ?? (() => {}),
      },
    });
  const list = (name, options, disabled, chosen) =>
    node(
      'select',
      {
        attributes: { value: values[name], disabled },
        listeners: {
          change(event) {
            values[name] = event.target.value;
            chosen?.();
          },
        },
      },
      [{ value: '', label: '请选择' }, ...options].map(({ value, label }) =>
        node('option', { key: value, attributes: { value, selected: values[name] === value } }, [
          label,
        ]),
      ),
    );
  const late = (change) => setTimeout(() => Object.assign(values, change()), 150);
  const choices = (type, options, isChecked, choose) =>
    node(
      'div',
      {},
      options.map(({ value, label }) =>
        node('label', { key: value }, [
          node('input', {
            attributes: { type, checked: isChecked(value) },
            listeners: { change: (event) => choose(value, event.target.checked) },
          }),
          label,
        ]),
      ),
    );
  return node('div', {}, [
    row('name', typed('name')),
    row('phone', typed('phone', { normalise: grouped })),
    row(
      'remounted',
      typed('remounted', {
        key: `g${values.generation}`,
        blur: () => {
          values.generation += 1;
        },
      }),
    ),
    row(
      'stubborn',
      typed('stubborn', {
        blur: () => {
          values.stubborn = '';
        },
      }),
    ),
    row(
      'idType',
      list(
        'idType',
        [
          { value: '2', label: '居民身份证' },
          { value: '5', label: '护照' },
        ],
        false,
        () => {
          values.idNumber = '';
        },
      ),
    ),
    row('idNumber', typed('idNumber', { disabled: !values.idType })),
    row(
      'province',
      list('province', PLACES, false, () => {
        Object.assign(values, { city: '', district: '', cities: [], districts: [] });
        late(() => ({ cities: childrenOf(PLACES, values.province) }));
      }),
    ),
    row(
      'city',
      list('city', values.cities, !values.province, () => {
        Object.assign(values, { district: '', districts: [] });
        late(() => ({ districts: childrenOf(values.cities, values.city) }));
      }),
    ),
    row('district', list('district', values.districts, !values.city)),
    row(
      'nature',
      choices(
        'radio',
        NATURES,
        (value) => values.nature === value,
        (value) => {
          values.nature = value;
        },
      ),
    ),
    row(
      'services',
      choices(
        'checkbox',
        SERVICES,
        (value) => values.services.includes(value),
        (value, on) => {
          values.services = on
            ? [...values.services, value]
            : values.services.filter((one) => one !== value);
        },
      ),
    ),
    row('remark', typed('remark', { tag: 'textarea' })),
    node(
      'button',
      {
        attributes: { type: 'button' },
        listeners: {
          click: () => {
            values.pressed = true;
          },
        },
      },
      ['下一步'],
    ),
  ]);
}
