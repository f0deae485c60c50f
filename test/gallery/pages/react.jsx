import React, { useReducer, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { NATURES, PLACES, SERVICES } from '../support/choices.js';
import { publish } from '../support/publish.js';
import { Row } from '../support/react-form.jsx';

const grouped = (text) =>
  text
    .replace(/\D/g, '')
    .slice(0, 11)
    .replace(/^(...)(.{1,4})(.*)/, '$1 $2 $3')
    .trim();

const childrenOf = (places, value) => places.find((place) => place.value === value)?.children ?? [];

function List({ value, options, disabled, onChange }) {
  return (
    <select value={value} disabled={disabled} onChange={(event) => onChange(event.target.value)}>
      <option value="">请选择</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

const EMPTY = {
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
  cities: [],
  districts: [],
};

function Form() {
  const [values, setValues] = useState(EMPTY);
  const [generation, rerender] = useReducer((count) => count + 1, 0);
  publish(() => values, rerender);
  const set = (change) => setValues((before) => ({ ...before, ...change }));
  const typed = (name) => ({
    value: values[name],
    onChange: (event) => set({ [name]: event.target.value }),
  });
  // Options arrive some time after their parent was chosen, as from a server.
  const late = (change) => setTimeout(() => set(change), 150);
  const { cities, districts } = values;
  const chooseProvince = (province) => {
    set({ province, city: '', district: '', cities: [], districts: [] });
    late({ cities: childrenOf(PLACES, province) });
  };
  const chooseCity = (city) => {
    set({ city, district: '', districts: [] });
    late({ districts: childrenOf(cities, city) });
  };
  return (
    <>
      <Row name="name">
        <input {...typed('name')} />
      </Row>
      <Row name="phone">
        <input
          value={values.phone}
          onChange={(event) => set({ phone: grouped(event.target.value) })}
        />
      </Row>
      <Row name="remounted">
        <input key={generation} {...typed('remounted')} onBlur={rerender} />
      </Row>
      <Row name="stubborn">
        <input {...typed('stubborn')} onBlur={() => set({ stubborn: '' })} />
      </Row>
      <Row name="idType">
        <List
          value={values.idType}
          options={[
            { value: '2', label: '居民身份证' },
            { value: '5', label: '护照' },
          ]}
          onChange={(idType) => set({ idType, idNumber: '' })}
        />
      </Row>
      <Row name="idNumber">
        <input disabled={!values.idType} {...typed('idNumber')} />
      </Row>
      <Row name="province">
        <List value={values.province} options={PLACES} onChange={chooseProvince} />
      </Row>
      <Row name="city">
        <List
          value={values.city}
          options={cities}
          disabled={!values.province}
          onChange={chooseCity}
        />
      </Row>
      <Row name="district">
        <List
          value={values.district}
          options={districts}
          disabled={!values.city}
          onChange={(district) => set({ district })}
        />
      </Row>
      <Row name="nature">
        <div>
          {NATURES.map(({ value, label }) => (
            <label key={value}>
              <input
                type="radio"
                name="nature"
                checked={values.nature === value}
                onChange={() => set({ nature: value })}
              />
              {label}
            </label>
          ))}
        </div>
      </Row>
      <Row name="services">
        <div>
          {SERVICES.map(({ value, label }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={values.services.includes(value)}
                onChange={(event) =>
                  set({
                    services: event.target.checked
                      ? [...values.services, value]
                      : values.services.filter((one) => one !== value),
                  })
                }
              />
              {label}
            </label>
          ))}
        </div>
      </Row>
      <Row name="remark">
        <textarea {...typed('remark')} />
      </Row>
      <button type="button" onClick={() => set({ pressed: true })}>
        下一步
      </button>
    </>
  );
}

createRoot(document.getElementById('root')).render(<Form />);
