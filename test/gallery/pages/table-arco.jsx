import { DatePicker, Input, Radio, Select, Table } from '@arco-design/web-react';
import '@arco-design/web-react/dist/css/arco.css';
import React from 'react';

import { mountTable } from '../support/react-table.jsx';
import { COLUMNS, isFixed, PRODUCTS, SERVICES } from '../support/sites.js';

const controls = {
  text: (value, set) => <Input value={value} onChange={set} />,
  select: (value, set) => <Select allowClear options={PRODUCTS} value={value} onChange={set} />,
  date: (value, set) => <DatePicker value={value} onChange={set} />,
  radio: (value, set) => <Radio.Group options={SERVICES} value={value} onChange={set} />,
};

const sideOf = (at) => (at === 0 ? 'left' : at === COLUMNS.length - 1 ? 'right' : undefined);

mountTable(({ sites, set }) => (
  <Table
    rowKey="id"
    pagination={false}
    data={sites}
    scroll={isFixed ? { x: 1400, y: 220 } : undefined}
    columns={COLUMNS.map(({ name, title, kind }, at) => ({
      title,
      dataIndex: name,
      width: 220,
      fixed: isFixed ? sideOf(at) : undefined,
      render: (value, site) => controls[kind](value, set(site.id, name)),
    }))}
  />
));
