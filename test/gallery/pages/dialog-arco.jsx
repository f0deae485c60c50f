import { Drawer, Form, Input, Select } from '@arco-design/web-react';
import '@arco-design/web-react/dist/css/arco.css';
import React from 'react';

import { SERVERS } from '../support/choices.js';
import { mountDialog } from '../support/react-dialog.jsx';

mountDialog(({ values, set, close }) => (
  <Drawer visible={values.isOpen} title="网站信息" width={500} onCancel={close} onOk={close}>
    <Form layout="vertical">
      <Form.Item label="网站名称">
        <Input value={values.site} onChange={set('site')} />
      </Form.Item>
      <Form.Item label="选择实例">
        <Select allowClear options={SERVERS} value={values.server} onChange={set('server')} />
      </Form.Item>
      <Form.Item label="备案服务号">
        <Input value={values.code} onChange={set('code')} />
      </Form.Item>
    </Form>
  </Drawer>
));
