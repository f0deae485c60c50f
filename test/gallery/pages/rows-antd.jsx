import { Button, Form, Input } from 'antd';
import React, { useReducer } from 'react';
import { createRoot } from 'react-dom/client';

import { publish } from '../support/publish.js';

const pressed = { next: 0, save: 0 };

const Domains = ({ field }) => (
  <Form.Item label="已验证域名">
    <Form.List name={[field.name, 'domains']}>
      {(domains, { add, remove }) => (
        <>
          {domains.map(({ key, name }, place) => (
            <div key={key} style={{ display: 'flex' }}>
              <Form.Item name={name} noStyle>
                <Input />
              </Form.Item>
              {place > 0 && <Button onClick={() => remove(name)}>删除</Button>}
            </div>
          ))}
          <Button type="dashed" onClick={() => add('')}>
            继续增加域名
          </Button>
        </>
      )}
    </Form.List>
  </Form.Item>
);

/** The library's own lists in lists, as its documentation builds them. */
function Sites() {
  const [form] = Form.useForm();
  const [, rerender] = useReducer((count) => count + 1, 0);
  publish(() => ({ ...form.getFieldsValue(), ...pressed }), rerender);
  return (
    <Form form={form} labelCol={{ span: 4 }} initialValues={{ sites: [{ domains: [''] }] }}>
      <Form.List name="sites">
        {(sites, { add, remove }) => (
          <>
            {sites.map((field, at) => (
              <section key={field.key}>
                <h3>填写网站信息</h3>
                {at > 0 && <Button onClick={() => remove(field.name)}>删除</Button>}
                <Form.Item
                  label="网站名称"
                  name={[field.name, 'title']}
                  rules={[{ required: true }]}
                >
                  <Input />
                </Form.Item>
                <Domains field={field} />
                <Form.Item label="网站首页URL" name={[field.name, 'url']}>
                  <Input />
                </Form.Item>
              </section>
            ))}
            <Button onClick={() => add({ domains: [''] })}>+继续添加网站</Button>
          </>
        )}
      </Form.List>
      <Button onClick={() => (pressed.save += 1)}>保存，并继续添加网站</Button>
      <Button htmlType="submit" onClick={() => (pressed.next += 1)}>
        下一步，上传备案资料
      </Button>
    </Form>
  );
}

createRoot(document.getElementById('root')).render(<Sites />);
