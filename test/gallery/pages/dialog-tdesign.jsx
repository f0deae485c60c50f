import React from 'react';
import { Dialog, Form, Input, Select } from 'tdesign-react';
import 'tdesign-react/dist/tdesign.css';

import { SERVERS } from '../support/choices.js';
import { mountDialog } from '../support/react-dialog.jsx';

mountDialog(({ values, set, close }) => (
  <Dialog visible={values.isOpen} header="网站信息" onClose={close} onConfirm={close}>
    <Form>
      <Form.FormItem label="网站名称">
        <Input value={values.site ?? ''} onChange={set('site')} />
      </Form.FormItem>
      <Form.FormItem label="选择实例">
        <Select
          clearable
          scroll={{ type: 'virtual' }}
          options={SERVERS}
          value={values.server ?? ''}
          onChange={set('server')}
        />
      </Form.FormItem>
      <Form.FormItem label="备案服务号">
        <Input value={values.code ?? ''} onChange={set('code')} />
      </Form.FormItem>
    </Form>
  </Dialog>
));
