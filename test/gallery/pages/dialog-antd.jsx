import { Form, Input, Modal, Select } from 'antd';
import React from 'react';

import { SERVERS } from '../support/choices.js';
import { mountDialog } from '../support/react-dialog.jsx';

mountDialog(({ values, set, close }) => (
  <Modal open={values.isOpen} title="网站信息" onCancel={close} onOk={close}>
    <Form layout="vertical">
      <Form.Item label="网站名称">
        <Input value={values.site} onChange={(event) => set('site')(event.target.value)} />
      </Form.Item>
      <Form.Item label="选择实例">
        <Select allowClear options={SERVERS} value={values.server} onChange={set('server')} />
      </Form.Item>
      <Form.Item label="备案服务号">
        <Input value={values.code} onChange={(event) => set('code')(event.target.value)} />
      </Form.Item>
    </Form>
  </Modal>
));
