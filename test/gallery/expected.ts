/** What a widget of the gallery is given, and what the page's framework must hold then. */
export interface WidgetCase {
  row: string;
  kind: RegExp;
  first: readonly string[];
  firstState: unknown;
  /** Written over the first, so that nothing of it may be left. */
  second: readonly string[];
  secondState: unknown;
}

const one = (
  row: string,
  kind: RegExp,
  [first, firstState]: [string[], unknown],
  [second, secondState]: [string[], unknown],
): WidgetCase => ({ row, kind, first, firstState, second, secondState });

const DATE: [string[], unknown] = [['2031-04-30'], '2031-04-30'];
const OTHER_DATE: [string[], unknown] = [['2029-12-01'], '2029-12-01'];
const RANGE: [string[], unknown] = [
  ['2015-03-01', '2035-03-01'],
  ['2015-03-01', '2035-03-01'],
];
const OTHER_RANGE: [string[], unknown] = [
  ['2020-10-08', '2030-10-08'],
  ['2020-10-08', '2030-10-08'],
];

/** The component libraries whose pages show the same widgets. */
export const LIBRARIES: readonly string[] = [
  'antd',
  'antd4',
  'next',
  'console-components',
  'tdesign',
  'arco',
  'arco-vue',
  'element-ui',
  'element-plus',
  'ng-zorro',
  'view-design',
  'naive',
  'easyui',
  'vant',
];

export const WIDGETS: readonly WidgetCase[] = [
  one('text', /^text$/, [['杭州晴川'], '杭州晴川'], [['望川'], '望川']),
  one('textarea', /^textarea$/, [['两行\n备注'], '两行\n备注'], [['一行'], '一行']),
  one('select', /^select$/, [['证件类型03'], 't03'], [['证件类型42'], 't42']),
  one('searchable', /^select$/, [['证件类型41'], 't41'], [['证件类型02'], 't02']),
  one('rich', /^select$/, [['企业'], 'r1'], [['事业单位'], 'r3']),
  one('rich-label', /^select$/, [['企业'], 'r1'], [['事业单位'], 'r3']),
  one(
    'multi-select',
    /^(multi-)?select$/,
    [
      ['中文简体', '法语'],
      ['l1', 'l5'],
    ],
    [
      ['法语', '英语'],
      ['l5', 'l4'],
    ],
  ),
  one(
    'cascader',
    /^(cascader|select)$/,
    [['浙江省', '杭州市', '西湖区'], '330106'],
    [['江西省', '南昌市', '西湖区'], '360103'],
  ),
  one(
    'tabbed',
    /^select$/,
    [['浙江省', '杭州市', '西湖区'], '330106'],
    [['江西省', '南昌市', '西湖区'], '360103'],
  ),
  one('radio-group', /^radio-group$/, [['个人'], 'person'], [['企业'], 'company']),
  one(
    'checkbox-group',
    /^checkbox-group$/,
    [
      ['即时通信', '综合门户'],
      ['s1', 's3'],
    ],
    [['搜索引擎'], ['s2']],
  ),
  one('checkbox', /^checkbox$/, [['是'], true], [['否'], false]),
  one('date', /^(date|select)$/, DATE, OTHER_DATE),
  one('old-date', /^date$/, DATE, OTHER_DATE),
  one('locked-date', /^date$/, DATE, OTHER_DATE),
  one('date-range', /^date-range$/, RANGE, OTHER_RANGE),
  one('old-range', /^date-range$/, RANGE, OTHER_RANGE),
  one('upload', /^upload$/, [['front.jpg'], ['front.jpg']], [[], []]),
];

/** Rows that only some pages have: Fusion keeps its older date pickers, and options of two lines differ by library. */
const ONLY: Record<string, readonly string[]> = {
  'old-date': ['next'],
  'old-range': ['next'],
  rich: ['antd', 'next', 'element-plus'],
  'rich-label': ['antd'],
  'locked-date': ['easyui'],
  tabbed: ['vant'],
};

/** Rows of widgets that a library does not have. */
const WITHOUT: Record<string, readonly string[]> = {
  easyui: ['cascader', 'date-range'],
  vant: ['searchable', 'multi-select', 'date-range'],
};

/** The widgets that the page of a library shows. */
export const widgetsOf = (library: string): readonly WidgetCase[] =>
  WIDGETS.filter(
    ({ row }) => (ONLY[row]?.includes(library) ?? true) && !WITHOUT[library]?.includes(row),
  );

/** Some libraries keep the path of a cascader, others its last level; the order of several choices is theirs. */
export function comparable(row: string, state: unknown): unknown {
  if (row === 'cascader' && Array.isArray(state)) return state.at(-1) ?? null;
  if (row === 'multi-select' && Array.isArray(state)) return state.toSorted();
  return state;
}

/** What frameworks hold when a widget is empty. */
export const isEmptyState = (state: unknown): boolean =>
  state === undefined ||
  state === null ||
  state === '' ||
  state === false ||
  (Array.isArray(state) && state.every(isEmptyState));
