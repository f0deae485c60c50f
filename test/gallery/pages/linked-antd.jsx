import { Cascader, Checkbox, DatePicker, Select, Switch } from 'antd';
import React, { useEffect, useMemo, useState } from 'react';

import { placesBelow, searchInstances, SUGGESTED } from '../support/late.js';
import { mount, Row } from '../support/react-form.jsx';

const NONE = [];

function Remote({ first = NONE, ...select }) {
  const [options, setOptions] = useState(first);
  const search = useMemo(() => searchInstances(setOptions, first), [first]);
  return (
    <Select
      style={{ width: 300 }}
      allowClear
      showSearch
      filterOption={false}
      options={options}
      onSearch={search}
      {...select}
    />
  );
}

function Places(cascader) {
  const [options, setOptions] = useState([]);
  const load = async (path) => {
    const last = path.at(-1);
    last.children = (await placesBelow(last.value)).map(toOption);
    setOptions((before) => [...before]);
  };
  useEffect(() => {
    placesBelow().then((places) => setOptions(places.map(toOption)));
  }, []);
  return <Cascader style={{ width: 300 }} options={options} loadData={load} {...cascader} />;
}

const toOption = ({ value, label, leaf }) => ({ value, label, isLeaf: leaf });

function Linked({ above, ...select }) {
  const [loaded, setLoaded] = useState({});
  useEffect(() => {
    if (above === undefined) return;
    placesBelow(above ?? undefined).then((options) => setLoaded({ above, options }));
  }, [above]);
  const options = loaded.above === above ? loaded.options : [];
  return (
    <Select
      style={{ width: 200 }}
      allowClear
      disabled={above === undefined}
      options={options}
      {...select}
    />
  );
}

mount(({ values, set }) => (
  <>
    <Row name="remote">
      <Remote value={values.remote} onChange={set('remote')} />
    </Row>
    <Row name="suggesting">
      <Remote first={SUGGESTED} value={values.suggesting} onChange={set('suggesting')} />
    </Row>
    <Row name="lazy">
      <Places value={values.lazy} onChange={set('lazy')} />
    </Row>
    <Row name="validity">
      <DatePicker.RangePicker
        disabled={[false, values.longTerm === true]}
        allowEmpty={[false, true]}
        value={values.validity}
        onChange={set('validity')}
      />
    </Row>
    <Row name="longTerm">
      <Checkbox
        checked={values.longTerm}
        onChange={(event) => {
          set('longTerm')(event.target.checked);
          set('validity')(undefined);
        }}
      >
        长期
      </Checkbox>
    </Row>
    <Row name="begin">
      <DatePicker value={values.begin} onChange={set('begin')} />
    </Row>
    <Row name="end">
      <DatePicker disabled={values.forGood} value={values.end} onChange={set('end')} />
    </Row>
    <Row name="forGood">
      <Switch checked={values.forGood} onChange={set('forGood')} />
    </Row>
    <Row name="province">
      <Linked
        above={null}
        value={values.province}
        onChange={(value) => {
          set('province')(value);
          set('city')(undefined);
          set('district')(undefined);
        }}
      />
    </Row>
    <Row name="city">
      <Linked
        above={values.province}
        value={values.city}
        onChange={(value) => {
          set('city')(value);
          set('district')(undefined);
        }}
      />
    </Row>
    <Row name="district">
      <Linked above={values.city} value={values.district} onChange={set('district')} />
    </Row>
  </>
));
