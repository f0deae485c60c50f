import { box, button, make, row, section } from './widgets.mjs';

const ORDERS = [
  ['20240318001', '首次备案', '初审', '完善初审信息，上传备案资料'],
  ['20240311007', '首次备案', '管局审核驳回', '修改初审信息，再次提交初审'],
  ['20240226003', '新增接入', '备案成功', ''],
  ['20240130012', '变更备案', '备案超时', '修改备案资料，重新提交'],
];

/** Orders with their statuses and what each waits for. */
export function review({ go }) {
  return [
    section('我的备案信息'),
    row('备案订单号：', [box('orderNumber'), button('查看主体下网站', () => {})], {
      required: false,
    }),
    make(
      'table',
      { class: 'ant-table' },
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          ...['订单号', '备案类型', '当前状态', ''].map((text) => make('th', {}, text)),
        ),
      ),
      make(
        'tbody',
        {},
        ...ORDERS.map(([number, kind, status, todo]) =>
          make(
            'tr',
            {},
            make('td', {}, number),
            make('td', {}, kind),
            make('td', {}, status),
            make(
              'td',
              {},
              make(
                'a',
                {
                  href: '#',
                  onclick: (event) => {
                    event.preventDefault();
                    go('/order/sponsor');
                  },
                },
                todo,
              ),
            ),
          ),
        ),
      ),
    ),
  ];
}
