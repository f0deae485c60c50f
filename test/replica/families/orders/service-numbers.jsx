import { Button, Dialog, Nav, Table } from '@alifd/next';
import { useEffect, useState } from 'react';

import { INSTANCES, asked, counters } from './orders.mjs';

const APPLY = '#/bsnApply/ecs';
const MANAGE = '#/bsnManagement';
const granted = [{ instance: 'i-bp1a9k2m7q4x', code: '3f8d6c1e-5b0a-4d7e-9c21-7a64b0e2d915' }];

/** The console's two pages, by hash: instances with an apply button where they qualify, and the numbers given out. */
export function ServiceNumbers() {
  const [hash, setHash] = useState(location.hash || APPLY);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <>
      <header className="top">备案</header>
      <main className="page">
        <Nav direction="hoz" type="line" selectedKeys={[hash.startsWith(MANAGE) ? MANAGE : APPLY]}>
          <Nav.Item key={APPLY}>
            <a href={APPLY}>备案服务号申请</a>
          </Nav.Item>
          <Nav.Item key={MANAGE}>
            <a href={MANAGE}>备案服务号管理</a>
          </Nav.Item>
        </Nav>
        {hash.startsWith(MANAGE) ? <Granted /> : <Instances />}
      </main>
    </>
  );
}

function Instances() {
  return (
    <Table key="apply" dataSource={INSTANCES} primaryKey="instance" hasBorder={false}>
      <Table.Column title="产品类型" dataIndex="product" />
      <Table.Column title="选择实例" dataIndex="instance" />
      <Table.Column title="IP 地址" dataIndex="ip" />
      <Table.Column title="操作" cell={apply} />
    </Table>
  );
}

/** Drawn by the table in the last column: an instance without the button does not qualify. */
function apply(_, __, { instance, qualifies }) {
  return qualifies ? (
    <Button text type="primary" onClick={() => confirm(instance)}>
      申请
    </Button>
  ) : null;
}

function confirm(instance) {
  counters.clicks.submit += 1;
  Dialog.confirm({
    title: '备案服务号申请',
    content: instance,
    locale: { ok: '确认', cancel: '返回' },
    onOk: () => {
      counters.submissions += 1;
      granted.push({ instance, code: crypto.randomUUID() });
      asked.granted.push(instance);
    },
  });
}

function Granted() {
  return (
    <Table key="manage" dataSource={granted} primaryKey="code" hasBorder={false}>
      <Table.Column title="选择实例" dataIndex="instance" />
      <Table.Column title="备案服务号" dataIndex="code" />
    </Table>
  );
}
