import { Button, Dialog, Input, Message, Table } from '@alifd/next';
import { useState } from 'react';

import { ORDERS, asked, counters } from './orders.mjs';

/** 我的订单: every order with its status; taking one back asks for a reason first. */
export function OrderList() {
  const [search, setSearch] = useState('');
  const orders = ORDERS.filter(({ number }) => number.includes(search));
  return (
    <>
      <header className="top">备案</header>
      <main className="page">
        <div className="section-title">我的备案信息</div>
        <div className="tools">
          <Button
            type="primary"
            component="a"
            href="/pcContainer/formpage?page=selfBa&pageAction=init"
          >
            开始备案
          </Button>
          <Button>新增/接入其它服务</Button>
          <Input
            placeholder="请输入备案订单号"
            value={search}
            onChange={(value) => {
              asked.search = value;
              setSearch(value);
            }}
          />
        </div>
        <Table dataSource={orders} primaryKey="number" hasBorder={false}>
          <Table.Column title="订单号" dataIndex="number" />
          <Table.Column title="订单类型" dataIndex="kind" />
          <Table.Column title="网站域名" dataIndex="domain" />
          <Table.Column title="提交时间" dataIndex="time" />
          <Table.Column title="当前状态" dataIndex="status" />
          <Table.Column title="操作" cell={actions} />
        </Table>
      </main>
    </>
  );
}

/** Drawn by the table in the last column of each row. */
function actions(_, __, order) {
  const detail = `/pcContainer/orderdetail?baOrderId=${order.number}`;
  return (
    <span className="actions">
      <Button text type="primary" component="a" href={detail}>
        查看详细信息
      </Button>
      <Button text type="primary">
        继续操作
      </Button>
      <Button text type="primary" onClick={() => withdraw(order)}>
        撤销备案
      </Button>
    </span>
  );
}

/** Asks why, as the system does before an order is taken back. */
export function withdraw(order) {
  let reason = '';
  counters.clicks.submit += 1;
  Dialog.confirm({
    title: '撤销备案',
    content: (
      <Input.TextArea
        aria-label="撤销备案"
        placeholder="请输入内容"
        onChange={(value) => {
          reason = value;
        }}
      />
    ),
    locale: { ok: '确定', cancel: '返回' },
    onOk: () => {
      asked.withdrawn = `${order.number} ${reason}`;
      counters.submissions += 1;
      Message.success({ title: '操作成功！', duration: 3000 });
    },
  });
}
