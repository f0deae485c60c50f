import { CascaderSelect, DatePicker2, Radio, Select, Switch } from '@alifd/next';
import '@alifd/next/dist/next.css';
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
      hasClear
      showSearch
      filterLocal={false}
      dataSource={options}
      onSearch={search}
      {...select}
    />
  );
}

function Places(cascader) {
  const [options, setOptions] = useState([]);
  const load = async ({ value }) => {
    const below = (await placesBelow(value)).map(toOption);
    setOptions((before) => withBelow(before, value, below));
  };
  useEffect(() => {
    placesBelow().then((places) => setOptions(places.map(toOption)));
  }, []);
  return (
    <CascaderSelect
      style={{ width: 300 }}
      hasClear
      dataSource={options}
      loadData={load}
      {...cascader}
    />
  );
}

const withBelow = (options, value, children) =>
  options.map((option) =>
    option.value === value
      ? { ...option, children }
      : {
          ...option,
          ...(option.children && { children: withBelow(option.children, value, children) }),
        },
  );

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
      hasClear
      disabled={above === undefined}
      dataSource={options}
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
      <DatePicker2.RangePicker
        disabled={[false, values.longTerm === 'good']}
        value={values.validity}
        onChange={set('validity')}
      />
    </Row>
    <Row name="longTerm">
      <Radio.Group
        dataSource={[
          { value: 'dated', label: '有期限' },
          { value: 'good', label: '长期' },
        ]}
        value={values.longTerm}
        onChange={set('longTerm')}
      />
    </Row>
    <Row name="begin">
      <DatePicker2 value={values.begin} onChange={set('begin')} />
    </Row>
    <Row name="end">
      <DatePicker2 disabled={values.forGood} value={values.end} onChange={set('end')} />
    </Row>
    <Row name="forGood">
      <Switch checked={values.forGood ?? false} onChange={set('forGood')} />
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
