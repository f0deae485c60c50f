/** Fictitious orders: kinds and statuses as the system names them. */
export const ORDERS = [
  {
    number: '20240318001',
    kind: '首次备案',
    entity: '杭州晴川信息技术有限公司',
    site: '晴川信息',
    domain: 'qingchuan.example',
    status: '阿里云初审',
    time: '2024-03-18 10:24',
    rejected: ['网站名称不合格', '域名所有人不正确'],
  },
  {
    number: '20240311007',
    kind: '(有主体)新增互联网信息服务',
    entity: '杭州晴川信息技术有限公司',
    site: '晴川商城',
    domain: 'qc-shop.example',
    status: '待提交管局',
    time: '2024-03-11 16:02',
    rejected: [],
  },
  {
    number: '20240226003',
    kind: '新增接入',
    entity: '杭州晴川信息技术有限公司',
    site: '晴川文档',
    domain: 'qc-docs.example',
    status: '管局审核',
    time: '2024-02-26 09:41',
    rejected: [],
  },
];

export const INSTANCES = [
  { product: 'ECS', instance: 'i-bp1a9k2m7q4x', ip: '121.40.0.17', qualifies: true },
  { product: '轻量应用服务器', instance: 'swas-1c3w8t5z6n', ip: '121.40.0.62', qualifies: true },
  { product: 'NAT网关', instance: 'ngw-1f7h2r9y0d', ip: '121.40.0.95', qualifies: false },
];

/** What was asked for on these pages; they have no form besides. */
export const asked = { search: '', withdrawn: '', granted: [] };
export const counters = { submissions: 0, clicks: { next: 0, save: 0, submit: 0 } };

/** What every page tells tests. */
export function publish(page) {
  window.__replica = {
    family: 'orders',
    page,
    state: () => structuredClone(asked),
    get submissions() {
      return counters.submissions;
    },
    get clicks() {
      return { ...counters.clicks };
    },
  };
}
