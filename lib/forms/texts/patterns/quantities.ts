import { both, name, type Pattern } from './pattern';

/** How much of something there is, or may be. */
export const QUANTITIES: readonly Pattern[] = [
  {
    // 请输入8位以上的密码
    clause: /^请?(输入|填写|设置)(\d+)(?:位|个字符?)(?:及)?(以上|以内|以下)的(.+)$/u,
    say: ([verb = '', count = '', bound = '', what = ''], say) =>
      both(
        say(`${verb}${what}`),
        `of at ${bound === '以上' ? 'least' : 'most'} ${count} characters`,
        '',
      ),
  },
  { clause: /^共(?:计|有)?\s*(\d+)\s*[条项个笔]$/u, say: ([count = '']) => `${count} in total` },
  { clause: /^共(?:计|有)?\s*(\d+)\s*页$/u, say: ([count = '']) => `${count} pages in total` },
  {
    clause: /^共(?:计|有)?\s*(\d+)\s*[条项个](.+?)(待.+|未.+)?$/u,
    say: ([count = '', what = '', state = ''], say) =>
      both(count, plural(name(what), count), state ? say(state) : 'in total'),
  },
  {
    // 3个以上汉字, 小于5M的图片
    clause:
      /^(.*?)(?:需要?|须|应|要|必须)?(?:为|有|是|包含)?(\d+)(?:个|位|张|份|项|条)?(?:及|或|（含）)?(以上|以下|以内)的?(.+)$/u,
    say: ([what = '', count = '', bound = '', of = '']) =>
      /[\d个]$/u.test(what)
        ? null
        : both(
            what === '' ? '' : name(what),
            `${bound === '以上' ? 'at least' : 'at most'} ${count}`,
            plural(name(of), count),
          ),
  },
  { clause: /^第\s*(\d+)\s*页$/u, say: ([page = '']) => `page ${page}` },
  { clause: /^每页(?:显示)?\s*(\d+)\s*[条项个]$/u, say: ([count = '']) => `${count} per page` },
  {
    clause: /^(?:还剩|剩余|还有|仅剩)(?:余)?(\d+)(?:个)?(秒|分钟|小时|天|工作日|月|年|次)$/u,
    say: ([count = '', unit = '']) => `${count} ${LEFT[unit]} left`,
  },
  {
    clause: /^(?:请)?(上传|选择)(\d+)\s*([KMG]B?)(?:以?内|以下)的(.+)$/iu,
    say: ([verb = '', size = '', unit = '', what = ''], say) =>
      both(say(`${verb}${what}`), 'of at most', `${size} ${bytes(unit)}`),
  },
  {
    clause: /^(.*?)(?:年龄)?(?:须|需|应|必须)?(年?满|未满|不满)(\d+)(?:周岁|岁)$/u,
    say: ([who = '', word = '', age = '']) =>
      both(
        who === '' ? '' : name(who),
        word.endsWith('满') && /^[未不]/u.test(word) ? 'under' : 'at least',
        `${age} years old`,
      ),
  },
  {
    clause: /^请?至少(选择|上传|填写|添加|勾选|输入|保留)(一|两|二|三|\d+)?[个项张条种份](.+)$/u,
    say: ([verb = '', count = '', what = ''], say) =>
      both(say(verb), `at least ${COUNTS[count] ?? count}`, plural(name(what), count)),
  },
  {
    clause: /^请?至少(选择|上传|填写|添加|勾选|输入|保留)(?![\d一两二三])(.+)$/u,
    say: ([verb = '', what = ''], say) => both(say(verb), 'at least', name(what)),
  },
];

const LEFT: Readonly<Record<string, string>> = {
  秒: 'seconds',
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  工作日: 'working days',
  月: 'months',
  年: 'years',
  次: 'times',
};
const COUNTS: Readonly<Record<string, string>> = {
  '': 'one',
  一: 'one',
  两: 'two',
  二: 'two',
  三: 'three',
};

const bytes = (unit: string): string => unit.toUpperCase().replace(/^([KMG])$/u, '$1B');

/** two domains, orders not finished */
export function plural(words: string | null, count: string): string | null {
  const [, head = '', rest = ''] =
    /^(.+?)((?: (?:of|for|in|on|with|not|to be|without)\b.*)?)$/u.exec(words ?? '') ?? [];
  return words !== null &&
    !/^(?:1|一|)$/u.test(count) &&
    /[a-rt-xz]$/u.test(head) &&
    !/documents|information/u.test(head)
    ? `${head}s${rest}`
    : words;
}
