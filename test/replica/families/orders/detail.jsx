import { Button, Dialog, Form } from '@alifd/next';

import { withdraw } from './list.jsx';
import { ORDERS } from './orders.mjs';

const LAYOUT = { labelCol: { fixedSpan: 9 }, labelAlign: 'left', labelTextAlign: 'right' };
const EMERGENCY =
  '应急联系电话为必填项，请填写您最常用的手机号码，保持电话畅通。应急联系电话请填写手机号码';

/** One order: what was entered, shown alone, and what the review found. */
export function OrderDetail() {
  const asked = new URLSearchParams(location.search).get('baOrderId');
  const order = ORDERS.find(({ number }) => number === asked) ?? ORDERS[0];
  const rows = [
    ['订单号', order.number],
    ['订单类型', order.kind],
    ['当前状态', order.status],
    ['主办者名称', order.entity],
    ['通讯地址', '文三路90号2幢301室'],
    ['网站名称', order.site],
    ['网站域名', order.domain],
  ];
  return (
    <>
      <header className="top">备案</header>
      <main className="page">
        <div className="section-title">信息确认</div>
        <Form>
          {rows.map(([label, text]) => (
            <Form.Item key={label} label={label} {...LAYOUT}>
              <p className="next-form-text-align">{text}</p>
            </Form.Item>
          ))}
        </Form>
        {order.rejected.length > 0 ? (
          <ul className="rejected">
            {order.rejected.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        ) : null}
        <div className="footer-bar">
          <Button
            type="primary"
            onClick={() =>
              Dialog.alert({
                title: '提示',
                content: EMERGENCY,
                locale: { ok: '确定' },
              })
            }
          >
            继续操作
          </Button>
          <Button onClick={() => withdraw(order)}>撤销备案</Button>
        </div>
      </main>
    </>
  );
}
