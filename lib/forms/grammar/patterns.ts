import { ADVICE } from './advice';
import { both, name, type Pattern } from './pattern';

const UNITS: Record<string, string> = {
  秒: 'seconds',
  s: 'seconds',
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  日: 'days',
  工作日: 'working days',
  月: 'months',
  年: 'years',
};
const UNIT = '(?:个)?(秒|s|分钟|小时|天|工作日|月|年)';
const RANGE = '(\\d+)\\s*(?:[-~－—–至到]\\s*(\\d+)\\s*)?';
const time = ([from = '', to = '', unit = '']: readonly string[]): string =>
  `${to ? `${from}–${to}` : from} ${from === '1' && !to ? (UNITS[unit] ?? '').replace(/s$/u, '') : UNITS[unit]}`;

const LENGTHS: Record<string, string> = {
  字符: 'characters',
  汉字: 'Chinese characters',
  字: 'characters',
  位: 'digits',
  位数字: 'digits',
};

const QUALITIES: Record<string, string> = {
  清晰完整: 'clear and complete',
  完整清晰: 'complete and clear',
  真实准确: 'true and exact',
  真实完整: 'true and complete',
  准确无误: 'exact',
  完整: 'complete',
  清晰: 'clear',
  清晰可见: 'clearly visible',
  清晰可辨: 'clearly legible',
  可见: 'visible',
  真实: 'true',
  真实有效: 'true and valid',
  准确: 'exact',
  有效: 'valid',
  正确: 'correct',
  干净: 'clean',
  一致: 'the same',
  畅通: 'reachable',
  通畅: 'reachable',
  充足: 'sufficient',
};
const QUALITY = `(${Object.keys(QUALITIES)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;
const are = (words: string): string => (/s(?: and \w+)?$|documents/u.test(words) ? 'are' : 'is');
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

export const PATTERNS: readonly Pattern[] = [
  ...ADVICE,
  { clause: /^(下一步|上一步)$/u, say: ([step = '']) => (step === '下一步' ? 'next' : 'back') },
  {
    clause: /^(?:请)?(联系.+?)(索取|获取|咨询|办理|处理|修改|开通|重置|解决)(.*)$/u,
    say: ([whom = '', verb = '', what = ''], say) => both(say(whom), 'to', say(`${verb}${what}`)),
  },
  {
    clause: /^(?:请)?登录(.+?)(填写|上传|查看|提交|修改|申请|下载)(.+)$/u,
    say: ([where = '', verb = '', what = ''], say) =>
      both(both('log in to', name(where), ''), 'and', say(`${verb}${what}`)),
  },
  {
    clause:
      /^系统(?:将|会)?自动(?:识别(?:并|和)?(?=填))?(识别|填充|填写|获取|校验|审核|提交)(.*)$/u,
    say: ([verb = '', what = ''], say) => both('the system will', say(`${verb}${what}`), 'for you'),
  },
  {
    clause: /^(?:请)?(填写|输入|上传|选择)(?:与|和)(.+?)(?:上|中|里)?(?:一致|相同)的(.+)$/u,
    say: ([verb = '', as = '', what = ''], say) =>
      both(say(`${verb}${what}`), 'as it stands in', name(as)),
  },
  {
    clause: /^(.*?)(?:不可以?|不能|不得|不应)(?:与|和|同)(.+?)(?:相同|一致|重复|一样)$/u,
    say: ([what = '', other = '']) =>
      both(what === '' ? '' : name(what), 'must differ from', name(other)),
  },
  {
    clause: /^((?:不同|同一)?(?:个人|人|用户|单位|企业|主体))(?:不可以?|不能|不得)使用(.+)$/u,
    say: ([who = '', what = '']) => both(name(who), 'must not use', name(what)),
  },
  {
    clause: /^(.+?)(?:目前|暂时?|当前|尚)?(?:未开放|不可用|未开通)$/u,
    say: ([what = '']) => both(name(what), 'is not available', ''),
  },
  {
    clause: /^(.+?)在(.+?)(?:中|里)(正在|已)(受理|审核|备案|处理|办理|核验)$/u,
    say: ([what = '', where = '', aspect = '', verb = ''], say) =>
      both(
        both(name(what), aspect === '已' ? 'is' : 'is being', say(`已${verb}`)),
        'in',
        name(where),
      ),
  },
  { clause: /^继续(.+)$/u, say: ([what = ''], say) => both('go on to', say(what), '') },
  {
    clause: /^(?:请)?通过(.*(?:审核|核验|验证|认证|初审))$/u,
    say: ([what = '']) => both('pass', name(what), ''),
  },
  {
    clause: /^(.+?)已收到?$/u,
    say: ([what = '']) => both(name(what), 'received', ''),
  },
  { clause: /^无(?!需|须|法|效|误)(.+)$/u, say: ([what = '']) => both('no', name(what), '') },
  {
    clause:
      /^(?:请|务必)*(?:再次|仔细)?(?:确认|检查|核对|确保)(.+?)(?:填写|录入|输入|是否)*(?:无误|正确)$/u,
    say: ([what = '']) => {
      const words = name(what);
      return words && `make sure that ${words} ${are(words)} correct`;
    },
  },
  {
    clause: /^我已经?(?:确认|核对)(.+?)(?:填写|录入|输入)?(?:均|都)?(?:无误|正确)$/u,
    say: ([what = '']) => {
      const words = name(what);
      return words && `I have checked that ${words} ${are(words)} correct`;
    },
  },
  { clause: /^(?:若|如果?)(?:确认|同意)$/u, say: () => 'if you agree' },
  {
    clause: /^(.+?)(?<!正)在(黑名单|白名单|名单|列表|备案库|备案信息库)[中里内]$/u,
    say: ([what = '', where = '']) => both(name(what), 'is in the', name(where)),
  },
  {
    clause: /^(.+?)只有(?:一个|1个)(.+)$/u,
    say: ([what = '', one = '']) => both(name(what), 'has only one', name(one)),
  },
  {
    clause: /^请?至少(选择|上传|填写|添加|勾选)(?:一|1)[个项张条种](.+)$/u,
    say: ([verb = '', what = ''], say) => both(say(verb), 'at least one', name(what)),
  },
  {
    clause: /^(.+?)(?:未|没有)被(.+)$/u,
    say: ([what = '', verb = ''], say) => {
      const [thing, done] = [name(what), say(`已${verb}`)];
      return thing && done && `${thing} was not ${done}`;
    },
  },
  { clause: /^无法(.+)$/u, say: ([what = ''], say) => both('cannot', say(what), '') },
  {
    clause: /^当?(.+?)(?:为|是)(.+?)时$/u,
    say: ([what = '', value = '']) => both(both('when', name(what), 'is'), name(value), ''),
  },
  {
    clause: /^可(?:以)?通过(.+?)(自动|直接)?(填充|填写|获取|查询|修改|下载)$/u,
    say: ([how = '', adverb = '', verb = ''], say) => {
      const [by, done] = [say(`正在${how}`), say(`已${verb}`)];
      const manner = { 自动: ' automatically', 直接: ' directly' }[adverb] ?? '';
      return by && done && `can be ${done}${manner} by ${by}`;
    },
  },
  {
    clause:
      /^(?:请)?(?:严格)?(?:按照?|根据|依据|参照)(.+?)(?:正确|如实|准确)(选择|填写|上传|提交|录入)$/u,
    say: ([what = '', verb = ''], say) => both(say(verb), 'correctly according to', name(what)),
  },
  {
    clause: /^(?:例如|比如|如|例)[:：]?([\w.@/:-]+)$/u,
    say: ([example = '']) => `e.g. ${example}`,
  },
  {
    clause: /^(?:不要?|请勿)?(?:不带|带|不含|加|添加|包含)((?:https?:\/\/|www\.?|[、或和])+)$/iu,
    say: ([prefix = '']) => `without ${prefix.replace(/[、或和]+/gu, ' or ')}`,
  },
  {
    clause: /^请?(?:输入|填写)(\d+)\s*[-~－—至到]\s*(\d+)个?(字符|汉字|字|位数字|位)的?(.+)$/u,
    say: ([from = '', to = '', unit = '', what = '']) =>
      both('enter', name(what), `of ${from}–${to} ${LENGTHS[unit]}`),
  },
  {
    clause: /^点(?:击)?(?:此处?|这里)(.+)$/u,
    say: ([what = ''], say) => both('click here to', say(what), ''),
  },
  {
    clause: /^(.+?)[-—–](?=[\u4e00-\u9fff])(.+)$/u,
    say: ([one = '', other = ''], say) => {
      const [first, second] = [say(one), say(other)];
      return first && second && `${first} – ${second}`;
    },
  },
  {
    clause: /^(.+?)(?:需|应|请|须)注意$/u,
    say: ([what = '']) => both('notes for', name(what), ''),
  },
  {
    clause: /^(个人用户|单位用户|企业用户|个人|单位|企业)(?:请|需|须)?(填写|选择|上传|提供)(.+)$/u,
    say: ([who = '', verb = '', what = ''], say) => {
      const [whom, done] = [name(who), say(`${verb}${what}`)];
      return whom && done && `${whom}: ${done}`;
    },
  },
  {
    clause: /^(.+?)(?:至少|最少|不少于)(?:为|要|需)?(\d+)(位数字|位|个字符|个?字)$/u,
    say: ([what = '', least = '', unit = '']) =>
      both(name(what), `at least ${least}`, LENGTHS[unit.replace('个', '')] ?? null),
  },
  {
    clause: /^(.+?)(将会?|会|已)?(?:发往|发送至|发送到|发至)(.+)$/u,
    say: ([what = '', when = '', to = '']) =>
      both(name(what), /[将会]/u.test(when) ? 'will be sent to' : 'is sent to', name(to)),
  },
  {
    clause: /^请?(?:您)?到(.+?)(拍照|办理|领取|提交|核验)$/u,
    say: ([place = '', verb = ''], say) => both(say(verb), 'at', name(place)),
  },
  {
    clause: /^我已经?(?:认真|仔细)?阅读(并同意|并接受)?了?(.+)$/u,
    say: ([agreed = '', what = '']) =>
      both(agreed ? 'I have read and agree to' : 'I have read', name(what), ''),
  },
  {
    clause: /^(?:如果?|若)有(.{2,6})$/u,
    say: ([what = '']) => both('if there is any', name(what), ''),
  },
  { clause: /^无效的?(.+)$/u, say: ([what = '']) => both('invalid', name(what), '') },
  {
    clause: /^(获取|加载|查询|提交|保存|上传|下载|删除|修改|读取|发送)(.+?)失败$/u,
    say: ([verb = '', what = ''], say) => both('could not', say(`${verb}${what}`), ''),
  },
  {
    clause: /^(.+?)正在(.+?)中$/u,
    say: ([what = '', verb = ''], say) => both(name(what), 'is being', say(`已${verb}`)),
  },
  {
    clause: /^(.*?)(?:已经?)?在(.+?)(?:备案过?|备过案)$/u,
    say: ([what = '', where = '']) =>
      what === ''
        ? both('filed with', name(where), '')
        : both(name(what), 'is filed with', name(where)),
  },
  {
    clause: /^(?:需要?)?再?(?:给|为)(.+?)备案$/u,
    say: ([what = '']) => both('file', name(what), ''),
  },
  {
    clause: /^(.+?)已经?(备案|提交|填写|上传|报备|申请|注册|认证|审核)过$/u,
    say: ([what = '', verb = ''], say) => both(name(what), 'is already', say(`已${verb}`)),
  },
  {
    clause: /^(.+?)(?:没有|无)(?!需|须|法|效|误)(.+)$/u,
    say: ([what = '', missing = '']) => both(name(what), 'has no', name(missing)),
  },
  {
    clause: /^(?:请)?(?:严格)?(?:按照?|根据|依据|参照)(.+?)(选择|填写|上传|提交|拍摄|准备|录入)$/u,
    say: ([what = '', verb = ''], say) => both(say(verb), 'according to', name(what)),
  },
  {
    clause: /^(.+?)(?:将|仅|只)?用于(.+)$/u,
    say: ([what = '', use = ''], say) => {
      const [thing, purpose] = [name(what), name(use) ?? say(use)];
      return thing && purpose && `${thing} is used for ${purpose}`;
    },
  },
  {
    clause: /^(.+?)建议(选择|使用|填写|上传)(.+)$/u,
    say: ([who = '', verb = '', what = ''], say) => {
      const [whom, done] = [name(who), say(`${verb}${what}`)];
      return whom && done && `${whom}: better ${done}`;
    },
  },
  { clause: whole(`${RANGE}${UNIT}`), say: (parts) => time(parts) },
  { clause: whole(`${RANGE}${UNIT}(?:以?内|之内)`), say: (parts) => `within ${time(parts)}` },
  {
    clause: whole(`${RANGE}${UNIT}(?:以?内|之内)(.+)`),
    say: ([from = '', to = '', unit = '', rest = ''], say) =>
      both(say(rest), 'within', time([from, to, unit])),
  },
  {
    clause: whole(`${RANGE}${UNIT}后(?:可(?:以)?)?(.+)`),
    say: ([from = '', to = '', unit = '', rest = ''], say) =>
      both(say(rest), 'in', time([from, to, unit])),
  },
  {
    clause: whole(`(?:请|需|须)?(?:务必)?(?:于|在)${RANGE}${UNIT}(?:以?内|之内)(.+)`),
    say: ([from = '', to = '', unit = '', rest = ''], say) =>
      both(say(rest), 'within', time([from, to, unit])),
  },
  {
    clause: whole(`(?:预计|大约|约|将)(?:在)?(?:需要?)?${RANGE}${UNIT}(?:以?内|之内)?(.*)`),
    say: ([from = '', to = '', unit = '', rest = ''], say) =>
      both(
        rest ? both('expected to', say(rest), '') : 'expected',
        'within',
        time([from, to, unit]),
      ),
  },
  {
    clause: /^(?:请|需|须)?(?:务必)?(?:先)?在(.+?)(上|中|里|内)(?!的)(.+)$/u,
    say: ([place = '', word = '', rest = ''], say) =>
      both(say(rest), word === '上' ? 'on' : 'in', name(place)),
  },
  {
    clause:
      /^(.*?)(?:须|需|应|必须|应当|要)?(?:与|和|同|跟)(.+?)(?:不一致|不相?符|不匹配|不相同)$/u,
    say: ([one = '', other = '']) =>
      one === ''
        ? both('does not match', '', name(other))
        : both(name(one), 'does not match', name(other)),
  },
  {
    clause: /^(.+?)即将(?:过期|到期|失效)$/u,
    say: ([what = '']) => both(name(what), 'will expire soon', ''),
  },
  {
    clause: /^(.+?)(?:已经?)?被(.*?)(?:使用|占用|绑定|注册)(?:过)?$/u,
    say: ([what = '', who = '']) =>
      who === ''
        ? both(name(what), 'is used already', '')
        : both(name(what), 'is used already by', name(who)),
  },
  {
    clause: /^(.+?)(?:已经?)?被(.*?)(?:备案|备案过)$/u,
    say: ([what = '', who = '']) =>
      who === ''
        ? both(name(what), 'is on file already', '')
        : both(name(what), 'is on file already for', name(who)),
  },
  {
    clause: whole(`(?:请|需|须)?保持(.+?)${QUALITY}`),
    say: ([what = '', quality = '']) => both('keep', name(what), QUALITIES[quality] ?? null),
  },
  {
    clause: whole(`(?:请|需|须)?(?:务必)?(?:确保|保证)(.+?)${QUALITY}`),
    say: ([what = '', quality = '']) => {
      const words = name(what);
      return words && `make sure that ${words} ${are(words)} ${QUALITIES[quality]}`;
    },
  },
  {
    clause: whole(`(.+?)(?:须|需要?|必须|应当?|要)(?:为|是)?${QUALITY}`),
    say: ([what = '', quality = '']) => both(name(what), 'must be', QUALITIES[quality] ?? null),
  },
  {
    clause: /^(?:必须|须|需|应)(?:为|是)(.+)$/u,
    say: ([what = '']) => both('must be', name(what), ''),
  },
  {
    clause: /^(?:请)?(?:每行|一行)(?:填写|输入)?(?:一|1)[个条]?(.*)$/u,
    say: ([what = '']) => both('one', what === '' ? '' : name(what), 'per line'),
  },
  {
    clause:
      /^(?:如果?|若)?(?:无|没有)(.*?)(?:的|则)?(?:可不填写?|可留空|请留空|无需填写|不用填写)$/u,
    say: ([what = '']) =>
      what === ''
        ? 'leave empty if there is none'
        : both('leave empty if there is no', name(what), ''),
  },
  {
    clause: /^(?:如果?|若)有(.+?)(?:的|则)?[，,]?(?:请|可)(.+)$/u,
    say: ([what = '', rest = ''], say) => {
      const [thing, done] = [name(what), say(rest)];
      return thing === null || done === null
        ? null
        : `if there are ${thing.replace(/^several .*[^s]$/u, '$&s')}, ${done}`;
    },
  },
  {
    clause: /^(.*?)(?:需要?|须|应)?(?:详细|精确|具体|准确)(?:填写)?到(.+)$/u,
    say: ([before = '', to = ''], say) =>
      both(
        before === '' ? 'exact' : (both(name(before), 'must be given', '') ?? say(before)),
        'down to',
        name(to),
      ),
  },
  {
    clause: /^(?:请)?(?:使用|用)(.+?)(扫描|扫码|扫一扫|打开|登录|访问|拍摄|完成)(.*)$/u,
    say: ([tool = '', verb = '', rest = ''], say) =>
      both(say((verb === '扫一扫' ? '扫描' : verb) + rest), 'with', name(tool)),
  },
  {
    clause: /^(.+?)请(.+)$/u,
    say: ([who = '', what = ''], say) => {
      const [whom, done] = [name(who), say(what)];
      return whom === null || done === null ? null : `${whom}: ${done}`;
    },
  },
  {
    clause: /^(?:无需|无须|不需要|不用)(.+)$/u,
    say: ([what = ''], say) => both('no need to', say(what), ''),
  },
  {
    clause: /^(?:您|你|贵单位|贵公司|贵司)(?:所?(?:上传|提交|填写|提供|输入|申请))?的?(.+)$/u,
    say: ([rest = ''], say) => say(rest),
  },
  {
    clause: /^(主体负责人|网站负责人|负责人|法定代表人)[\u4e00-\u9fff]{2,4}的(.+)$/u,
    say: ([who = '', rest = ''], say) => say(`${who}${rest}`),
  },
  {
    clause: /^扫码(?:进行)?(.+)$/u,
    say: ([what = ''], say) => both('scan the code to', say(what), ''),
  },
  {
    clause: /^(?:仅限|仅|只限|只)(?:支持|可上传|能上传)?(.+)$/u,
    say: ([what = '']) => both('only', name(what), ''),
  },
  { clause: /^(?:前?去|立即去|现在去)(.+)$/u, say: ([what = ''], say) => say(what) },
  {
    clause: /^(.+?)(?:不能|不得|不可以?|不应|请勿)(?:包含|含有?|出现)(.+)$/u,
    say: ([what = '', part = '']) => both(name(what), 'must not contain', name(part)),
  },
  {
    clause: /^(.+?)(?:涉及|含有|包含)(.+)$/u,
    say: ([what = '', part = '']) => both(name(what), 'contains', name(part)),
  },
  {
    clause: /^(?:请)?(?:先)?勾选(?:并)?同意(.+)$/u,
    say: ([what = '']) => both('tick to agree to', name(what), ''),
  },
  {
    clause: /^(.+?)(?:未|不)通过的?原因$/u,
    say: ([what = '']) => both('reason why', name(what), 'did not pass'),
  },
  {
    clause: /^(.+?)(?:已经?)?被(驳回|退回|拒绝|注销|取消|关闭|暂停|撤销|撤回|删除|退回修改)$/u,
    say: ([what = '', done = ''], say) => {
      const [thing, state] = [name(what), say(`已${done}`)];
      return thing === null || state === null ? null : `${thing} was ${state}`;
    },
  },
  {
    clause: /^(.+?)之?后(?:再(?!次)|即可|方可|才能|可(?:以)?)?(.+)$/u,
    say: ([first = '', then = ''], say) => {
      const [one, other] = [say(first), say(then)];
      if (one === null || other === null) return null;
      return one.endsWith(' passed')
        ? `after ${one.replace(/passed$/u, 'has passed')}: ${other}`
        : `${one}, then ${other}`;
    },
  },
  {
    clause: /^(拍摄|上传|填写|扫描|拍照|提交|变更|核验)(?:时|过程中|期间)(?:请|需|须)?(.+)$/u,
    say: ([when = '', rest = ''], say) => {
      const [during, done] = [say(`正在${when}`), say(rest)];
      return during === null || done === null ? null : `when ${during}: ${done}`;
    },
  },
  {
    clause: /^(.+?)并(完成|提交|上传|填写|保存|下载|确认|确保|继续|通过)(.*)$/u,
    say: ([one = '', verb = '', rest = ''], say) => both(say(one), 'and', say(`${verb}${rest}`)),
  },
  {
    clause: /^(?:请)?耐心等待(.*)$/u,
    say: ([what = '']) => (what === '' ? 'please wait' : both('wait for', name(what), '')),
  },
  {
    clause: whole(`(?:由)?([^\\d]+?)(?:在|于)?${RANGE}${UNIT}(?:以?内|之内)(.+)`),
    say: ([who = '', from = '', to = '', unit = '', rest = ''], say) =>
      both(
        both(name(who), ':', say(rest))?.replace(' :', ':') ?? null,
        'within',
        time([from, to, unit]),
      ),
  },
];
