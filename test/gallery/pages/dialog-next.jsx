import { Dialog, Form, Input, Select } from '@alifd/next';
import '@alifd/next/dist/next.css';
import React from 'react';

import { SERVERS } from '../support/choices.js';
import { mountDialog } from '../support/react-dialog.jsx';

mountDialog(({ values, set, close }) => (
  <Dialog v2 visible={values.isOpen} title="网站信息" width={500} onOk={close} onClose={close}>
    <Form>
      <Form.Item label="网站名称">
        <Input value={values.site} onChange={set('site')} />
      </Form.Item>
      <Form.Item label="选择实例">
        <Select
          useVirtual
          hasClear
          style={{ width: 300 }}
          dataSource={SERVERS}
          value={values.server}
          onChange={set('server')}
        />
      </Form.Item>
      <Form.Item label="备案服务号">
        <Input value={values.code} onChange={set('code')} />
      </Form.Item>
    </Form>
  </Dialog>
));
