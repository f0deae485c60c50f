import { DatePicker2, Input, Radio, Select, Table } from '@alifd/next';
import '@alifd/next/dist/next.css';
import React from 'react';

import { mountTable } from '../support/react-table.jsx';
import { COLUMNS, isFixed, PRODUCTS, SERVICES } from '../support/sites.js';

const controls = {
  text: (value, set) => <Input value={value} onChange={set} />,
  select: (value, set) => (
    <Select style={{ width: 140 }} hasClear dataSource={PRODUCTS} value={value} onChange={set} />
  ),
  date: (value, set) => <DatePicker2 value={value} onChange={set} />,
  radio: (value, set) => <Radio.Group dataSource={SERVICES} value={value} onChange={set} />,
};

const sideOf = (at) => (at === 0 ? 'left' : at === COLUMNS.length - 1 ? 'right' : undefined);

mountTable(({ sites, set }) => (
  <Table dataSource={sites} primaryKey="id" fixedHeader={isFixed} maxBodyHeight={220}>
    {COLUMNS.map(({ name, title, kind }, at) => (
      <Table.Column
        key={name}
        title={title}
        dataIndex={name}
        width={220}
        lock={isFixed ? sideOf(at) : undefined}
        cell={(value, _, site) => controls[kind](value, set(site.id, name))}
      />
    ))}
  </Table>
));
