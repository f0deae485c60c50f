import { Checkbox, Form, Input, Radio, Select } from 'antd';
import React, { useReducer } from 'react';
import { createRoot } from 'react-dom/client';

import { publish } from '../support/publish.js';

/** Who administers the website is asked by radios, by a box to tick (`#checkbox`) or by a list (`#select`). */
const asked = location.hash.slice(1) || 'radio';
const values = { site: '', who: asked === 'checkbox' ? 'same' : undefined, name: '', mobile: '' };

const CHOICES = {
  radio: (set) => (
    <Form.Item label="网站负责人">
      <Radio.Group value={values.who} onChange={(event) => set('who')(event.target.value)}>
        <Radio value="same">同主体负责人</Radio>
        <Radio value="new">新增负责人</Radio>
      </Radio.Group>
    </Form.Item>
  ),
  select: (set) => (
    <Form.Item label="网站负责人">
      <Select
        value={values.who}
        onChange={set('who')}
        placeholder="请选择"
        options={[
          { value: 'same', label: '同主体负责人' },
          { value: 'new', label: '新增负责人' },
        ]}
      />
    </Form.Item>
  ),
  checkbox: (set) => (
    <Form.Item>
      <Checkbox
        checked={values.who === 'same'}
        onChange={(event) => set('who')(event.target.checked ? 'same' : 'new')}
      >
        同主体负责人信息
      </Checkbox>
    </Form.Item>
  ),
};

function Page() {
  const [, draw] = useReducer((count) => count + 1, 0);
  const set = (name) => (value) => {
    values[name] = value;
    draw();
  };
  const typed = (name) => (event) => set(name)(event.target.value);
  publish(() => ({ ...values }), draw);
  return (
    <main style={{ padding: 24 }}>
      <h1>ICP备案</h1>
      <Form layout="vertical">
        <h3>网站信息</h3>
        <Form.Item label="网站名称">
          <Input value={values.site} onChange={typed('site')} />
        </Form.Item>
        <h3>网站负责人信息</h3>
        {CHOICES[asked](set)}
        {values.who === 'new' && (
          <>
            <Form.Item label="负责人姓名">
              <Input value={values.name} onChange={typed('name')} />
            </Form.Item>
            <Form.Item label="手机号码">
              <Input value={values.mobile} onChange={typed('mobile')} />
            </Form.Item>
          </>
        )}
      </Form>
    </main>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
