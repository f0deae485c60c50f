/** Columns of a table of websites, in the order in which pages show them: property, label of the head, kind. */
export const COLUMNS = [
  { name: 'siteName', title: '网站名称', kind: 'text' },
  { name: 'address', title: '网站首页URL', kind: 'text' },
  { name: 'product', title: '产品类型', kind: 'select' },
  { name: 'opened', title: '网站开通日期', kind: 'date' },
  { name: 'service', title: '互联网信息服务类型', kind: 'radio' },
  { name: 'remark', title: '备注', kind: 'text' },
];

export const PRODUCTS = ['ECS', '云虚拟主机', '轻量应用服务器'].map((label, at) => ({
  value: `p${at + 1}`,
  label,
}));

export const SERVICES = [
  { value: 'web', label: '网站' },
  { value: 'app', label: 'APP' },
];

export const emptySites = () => [1, 2, 3].map((id) => ({ id: `site-${id}` }));

/** Whether the head stays while the body scrolls, and the first and last columns beside it: `#fixed`. */
export const isFixed = location.hash === '#fixed';
