import React from 'react';
import { DatePicker, Input, Radio, Select, Table } from 'tdesign-react';
import 'tdesign-react/dist/tdesign.css';

import { mountTable } from '../support/react-table.jsx';
import { COLUMNS, isFixed, PRODUCTS, SERVICES } from '../support/sites.js';

const controls = {
  text: (value, set) => <Input value={value ?? ''} onChange={set} />,
  select: (value, set) => (
    <Select clearable options={PRODUCTS} value={value ?? ''} onChange={set} />
  ),
  date: (value, set) => <DatePicker clearable value={value ?? ''} onChange={set} />,
  radio: (value, set) => (
    <Radio.Group allowUncheck options={SERVICES} value={value} onChange={set} />
  ),
};

const sideOf = (at) => (at === 0 ? 'left' : at === COLUMNS.length - 1 ? 'right' : undefined);

mountTable(({ sites, set }) => (
  <Table
    rowKey="id"
    data={sites}
    maxHeight={isFixed ? 280 : undefined}
    headerAffixedTop={isFixed}
    tableContentWidth={isFixed ? '1400px' : undefined}
    columns={COLUMNS.map(({ name, title, kind }, at) => ({
      title,
      colKey: name,
      width: 220,
      fixed: isFixed ? sideOf(at) : undefined,
      cell: ({ row }) => controls[kind](row[name], set(row.id, name)),
    }))}
  />
));
