import { Area, DatePicker, Field, Popup } from 'vant';
import { h } from 'vue';

import { PLACES } from './choices.js';

/**
 * A box that cannot be typed into, and what opens when it is pressed: `confirmed` tells what the page holds and shows of
 * what is taken there.
 */
export function picked({ values, shown, open }, name, label, picker, confirmed) {
  const close = () => {
    open[name] = false;
  };
  const take = (event) => {
    const { value, text } = confirmed(event);
    values[name] = value;
    shown[name] = text;
    close();
  };
  return [
    h(Field, {
      modelValue: shown[name],
      label,
      isLink: true,
      readonly: true,
      placeholder: '请选择',
      onClick: () => {
        open[name] = true;
      },
    }),
    h(
      Popup,
      {
        show: open[name] ?? false,
        'onUpdate:show': (value) => {
          open[name] = value;
        },
        position: 'bottom',
      },
      () => picker({ onConfirm: take, onFinish: take, onCancel: close, onClose: close }),
    ),
  ];
}

export const textsOf = ({ selectedOptions }) =>
  selectedOptions.map(({ text, label }) => text ?? label);

export const oneOf = (event) => ({ value: event.selectedValues[0], text: textsOf(event)[0] });

export const areaOf = (event) => ({
  value: event.selectedValues.at(-1),
  text: textsOf(event).join('/'),
});

export const dateOf = ({ selectedValues }) => ({
  value: selectedValues.join('-'),
  text: selectedValues.join('-'),
});

/** The names by which a picker finds the parts of our choices. */
export const NAMES = { text: 'label', value: 'value', children: 'children' };

const AREAS = { province_list: {}, city_list: {}, county_list: {} };
for (const province of PLACES) {
  AREAS.province_list[`${province.value}0000`] = province.label;
  for (const city of province.children) {
    AREAS.city_list[`${city.value}00`] = city.label;
    for (const district of city.children) AREAS.county_list[district.value] = district.label;
  }
}

const FIRST = ['请选择', '请选择', '请选择'];

export const area = (on) => h(Area, { areaList: AREAS, columnsPlaceholder: FIRST, ...on });

export const datePicker = (on) =>
  h(DatePicker, { minDate: new Date(2000, 0, 1), maxDate: new Date(2049, 11, 31), ...on });
