const HAN = '一二三四五六七八九';

/** How a portal numbers what it heads. */
export const NUMBERS: ((at: number) => string)[] = [
  (at) => `${HAN[at]}、`,
  (at) => `${at + 1}.`,
  (at) => `（${HAN[at]}）`,
  (at) => `第${HAN[at]}部分 `,
  (at) => `Step ${at + 1} `,
  (at) => `${at + 1} `,
  (at) => `第${HAN[at]}步：`,
];
/** … and its labels. */
export const LABEL_NUMBERS: ((at: number) => string)[] = [
  (at) => `${at + 1}.`,
  (at) => `${at + 1}、`,
  (at) => `(${at + 1})`,
];

/** What it says of how a field is to be answered, by control. */
export const REMARKS: Record<string, string[]> = {
  text: [
    '（必填）',
    '(选填)',
    '（如实填写）',
    '（与证件一致）',
    '（不超过50字）',
    '，请如实填写',
    '？',
    ' ⓘ',
  ],
  select: ['（必选）', '（请选择）', '（单选）', ' ▼'],
  upload: ['（原件扫描）', '（不超过4M）', '（彩色）', '（需加盖公章）', '(小于5MB)'],
  region: ['（省市区）', '（必选）', '（精确到区县）'],
  checkbox: ['（可多选）', '（多选）'],
  radio: ['（单选）', '（必选）'],
  textarea: ['（不超过200字）', '（选填）'],
  date: ['（必填）'],
};

/** How a label says the same in English. */
export const TONGUES: ((zh: string, en: string) => string)[] = [
  (zh, en) => `${en} ${zh}`,
  (zh, en) => `${zh} ${en}`,
  (zh, en) => `${zh}/${en}`,
  (zh, en) => `${zh}（${en}）`,
];

const VALUES: Record<string, string> = {
  'entity.name': '杭州示例科技有限公司',
  'website.name': '示例科技官网',
  'app.name': '示例科技',
  'leader.name': '张三',
  'admin.name': '李四',
  'mail.name': '李四',
  'entity.certificateNumber': '91330100MA00000000',
  'leader.certificateNumber': '110101199001010015',
  'admin.certificateNumber': '110101199001010015',
  'website.domains': 'example.cn',
  'website.homeUrl': 'www.example.cn',
};
const BY_PROPERTY: Record<string, string> = {
  mobile: '13800000000',
  emergencyPhone: '13900000000',
  landline: '0571-88888888',
  email: 'a@example.cn',
  certificateValidity: '2030-01-01',
  region: '浙江省杭州市西湖区',
};

/** What a page of values shows for a field. */
export const shownFor = (key: string, options: readonly string[]): string =>
  options[0] ?? VALUES[key] ?? BY_PROPERTY[key.split('.')[1] ?? ''] ?? '示例';
