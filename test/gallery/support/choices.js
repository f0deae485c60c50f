const numbered = (count) =>
  Array.from({ length: count }, (_, at) => String(at + 1).padStart(2, '0'));

/** More than a pop-up shows at once. */
export const TYPES = numbered(42).map((number) => ({
  value: `t${number}`,
  label: `证件类型${number}`,
}));

export const LANGUAGES = ['中文简体', '中文繁体', '蒙古语', '英语', '法语'].map((label, at) => ({
  value: `l${at + 1}`,
  label,
}));

export const NATURES = [
  { value: 'company', label: '企业' },
  { value: 'person', label: '个人' },
];

/** Options of two lines: what is chosen, and what it means. */
export const RICH = [
  { value: 'r1', label: '企业', description: '营利性法人' },
  { value: 'r2', label: '个人', description: '自然人，不含个体工商户' },
  { value: 'r3', label: '事业单位', description: '由国家举办，企业除外' },
];

export const SERVICES = ['即时通信', '搜索引擎', '综合门户'].map((label, at) => ({
  value: `s${at + 1}`,
  label,
}));

const place = (value, label, children) => ({ value, label, ...(children && { children }) });

export const PLACES = [
  place('32', '江苏省', [place('3201', '南京市', [place('320106', '鼓楼区')])]),
  place('33', '浙江省', [
    place('3301', '杭州市', [place('330102', '上城区'), place('330106', '西湖区')]),
    place('3302', '宁波市', [place('330203', '海曙区')]),
  ]),
  place('36', '江西省', [place('3601', '南昌市', [place('360103', '西湖区')])]),
];

/** So many that a page looks them up on its server. */
export const INSTANCES = numbered(60).map((number) => ({
  value: `i-${number}`,
  label: `云服务器${number}`,
}));

/** Hundreds, of which a list draws those in view. */
export const SERVERS = Array.from({ length: 400 }, (_, at) => ({
  value: `s-${at + 1}`,
  label: `云服务器${String(at + 1).padStart(3, '0')}`,
}));
