import { both, name, type Pattern } from './pattern';

/** How much of something there is, or may be. */
export const QUANTITIES: readonly Pattern[] = [
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
  {
    clause:
      /^(?:请)?(上传|选择)?(小于|大于|不超过|不大于|低于)(\d+(?:\.\d+)?)\s*([KMG]B?)的(.+)$/iu,
    say: ([verb = '', bound = '', size = '', unit = '', what = ''], say) =>
      both(
        verb === '' ? name(what) : say(`${verb}${what}`),
        `of ${{ 小于: 'less than', 大于: 'more than', 低于: 'less than' }[bound] ?? 'at most'}`,
        `${size} ${bytes(unit)}`,
      ),
  },
  { clause: /^第\s*(\d+)\s*页$/u, say: ([page = '']) => `page ${page}` },
  { clause: /^每页(?:显示)?\s*(\d+)\s*[条项个]$/u, say: ([count = '']) => `${count} per page` },
  {
    clause: /^(?:已选择?|已选中|选中)\s*(\d+)\s*[条项个](.*)$/u,
    say: ([count = '', what = '']) => both(count, what === '' ? '' : name(what), 'chosen'),
  },
  {
    clause: /^(?:还剩|剩余|还有|仅剩)(?:余)?(\d+)(?:个)?(秒|分钟|小时|天|工作日|月|年|次)$/u,
    say: ([count = '', unit = '']) => `${count} ${LEFT[unit]} left`,
  },
  {
    clause: /^(?:您)?还(?:可以?|能)(?:再)?(尝试|输入|上传|提交|修改|操作|选择)(\d+)(次|张|个)$/u,
    say: ([verb = '', count = '', unit = '']) =>
      unit === '次'
        ? both('you can', verb === '尝试' ? 'try' : (DEEDS[verb] ?? null), `${count} more times`)
        : both('you can', DEEDS[verb] ?? null, `${count} more`),
  },
  {
    clause:
      /^(.*?)(?:长度)?(?:为|应为|须为|需为|必须为|限)?(\d+)\s*[-~－—–至到]\s*(\d+)(?:个)?(汉字|字符|字|位|位数字|位字符)(?:以?内|之间|内)?$/u,
    say: ([what = '', from = '', to = '', unit = '']) => {
      const [of, size] = [what === '' ? '' : name(what), `${from}–${to} ${LENGTHS[unit]}`];
      return of === null ? null : of === '' ? size : `${of}: ${size}`;
    },
  },
  {
    clause: /^(?:请)?(上传|选择)(\d+)\s*([KMG]B?)(?:以?内|以下)的(.+)$/iu,
    say: ([verb = '', size = '', unit = '', what = ''], say) =>
      both(say(`${verb}${what}`), 'of at most', `${size} ${bytes(unit)}`),
  },
  {
    clause:
      /^(.*?)(?:大小)?(?:在|为|应在|需在|须在|控制在)?(\d+)\s*([KMG]B?)(?:以?内|以下|之内)$/iu,
    say: ([what = '', size = '', unit = '']) =>
      both(what === '' ? '' : name(what), 'at most', `${size} ${bytes(unit)}`),
  },
  {
    clause:
      /^(.*?)(?:大小)?(?:为|应为|在)?(\d+)\s*([KMG]B?)?\s*[-~－—–至到]\s*(\d+)\s*([KMG]B?)(?:以?内|之间)?$/iu,
    say: ([what = '', from = '', , to = '', unit = '']) =>
      both(what === '' ? '' : name(what), `${from}–${to}`, bytes(unit)),
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
  {
    clause: /^(?:您)?(?:还|已|目前|当前)?有\s*(\d+)\s*[条项个张](.+?)(?:正在(.+)|(待.+|未.+))$/u,
    say: ([count = '', what = '', doing = '', state = ''], say) =>
      both(
        `you have ${count}`,
        plural(name(what), count),
        doing ? both('being', say(`已${doing.replace(/中$/u, '')}`), '') : say(state),
      ),
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
const LENGTHS: Readonly<Record<string, string>> = {
  汉字: 'Chinese characters',
  字符: 'characters',
  字: 'characters',
  位: 'characters',
  位数字: 'digits',
  位字符: 'characters',
};
const DEEDS: Readonly<Record<string, string>> = {
  输入: 'enter',
  上传: 'upload',
  提交: 'submit',
  修改: 'change',
  操作: 'do this',
  选择: 'choose',
};
const COUNTS: Readonly<Record<string, string>> = {
  '': 'one',
  一: 'one',
  两: 'two',
  二: 'two',
  三: 'three',
};

const bytes = (unit: string): string => unit.toUpperCase().replace(/^([KMG])$/u, '$1B');

/** two domains */
const plural = (words: string | null, count: string): string | null =>
  words !== null &&
  !/^(?:1|一|)$/u.test(count) &&
  /[a-rt-xz]$/u.test(words) &&
  !/documents|information/u.test(words)
    ? `${words}s`
    : words;
