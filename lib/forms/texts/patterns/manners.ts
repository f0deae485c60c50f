import { pluralOf } from '../plurals';
import { both, name, type Pattern, type Say } from './pattern';

const UNITS: Readonly<Record<string, string>> = {
  个工作日: 'working days',
  工作日: 'working days',
  天: 'days',
  日: 'days',
  小时: 'hours',
  分钟: 'minutes',
  个月: 'months',
  元: 'yuan',
};
const WHERE: Readonly<Record<string, string>> = {
  PC端: 'on the computer',
  电脑端: 'on the computer',
  APP端: 'in the app',
  App端: 'in the app',
  手机端: 'on the phone',
  移动端: 'on the phone',
  小程序端: 'in the mini program',
};

/** 备案 alone is the deed here. */
const toDo = (deed: string, say: Say): string | null => (deed === '备案' ? 'file' : say(deed));

const several = (whom: string | null): string | null =>
  whom?.replace(
    /(?:user|customer|website|applicant|organisation|individual|company|provider)$/u,
    pluralOf,
  ) ?? null;

/** Where, how long, by whom and in what manner something is done. */
export const MANNERS: readonly Pattern[] = [
  {
    clause: /^(PC端|APP端|App端|电脑端|手机端|移动端|小程序端)(.{4,})$/u,
    say: ([where = '', deed = ''], say) => both(say(deed), WHERE[where] ?? null, ''),
  },
  {
    clause: /^请?点击(.+?)(?:中|上|里)的(.+)$/u,
    say: ([where = '', what = ''], say) =>
      both(
        both('click “', say(what), '”')?.replace(/“ | ”/gu, (mark) => mark.trim()) ?? null,
        'in',
        name(where),
      ),
  },
  {
    clause:
      /^(.*?)(?:需要?|约|大约|预计|一般|通常)+(等待)?(\d+)[-~～–—至到](\d+)(个工作日|工作日|天|日|小时|分钟|个月)$/u,
    say: ([what = '', waits = '', least = '', most = '', unit = '']) =>
      both(
        what === '' ? '' : name(what),
        waits || what === '' ? 'wait' : /(?:周期|时长|时间)$/u.test(what) ? 'is' : 'takes',
        `${least}–${most} ${UNITS[unit]}`,
      ),
  },
  {
    clause: /^除(?:了)?(.+?)(?:以|之)?外的(?:所有|全部|其他)?(.+)$/u,
    say: ([but = '', what = '']) => both(name(`所有${what}`), 'except', name(but)),
  },
  { clause: /^(?:是)?指(.+)$/u, say: ([what = '']) => both('means', name(what), '') },
  {
    clause: /^(?:不包括|不含|不包含)(.+)$/u,
    say: ([what = '']) => both('not including', name(what), ''),
  },
  { clause: /^(?:包括|含)(.+)$/u, say: ([what = '']) => both('including', name(what), '') },
  {
    clause:
      /^请?(填写|输入|上传|选择|提供|补充)(.+?)(完成|开始|进行|继续|办理|以便|验证|进入|查看)(.+)$/u,
    say: ([verb = '', what = '', then = '', deed = ''], say) =>
      both(
        say(`${verb}${what}`),
        'to',
        toDo(/^(?:进行|以便)$/u.test(then) ? deed : `${then}${deed}`, say),
      ),
  },
  {
    clause: /^请?(填写|输入|上传|选择|补充)(.+?)(提交.*)$/u,
    say: ([verb = '', what = '', then = ''], say) => both(say(`${verb}${what}`), 'and', say(then)),
  },
  {
    clause: /^不填写?(?:则)?默认为?(.+)$/u,
    say: ([what = '']) => both('if left empty:', name(what), ''),
  },
  {
    clause: /^(.+?)(不)?在((?:.*(?:大陆|境内|境外|国内|海外|地区|机房|省|市)))$/u,
    say: ([what = '', not = '', where = '']) =>
      both(name(what), not ? 'is not in' : 'is in', name(where)),
  },
  // 未实名认证或信息不一致: either may be so.
  {
    clause: /^(.*?[未不无].+?)(?:或|或者)(.+?[未不无].+)$/u,
    say: ([one = '', other = ''], say) => both(say(one), 'or', say(other)),
  },
  { clause: /^(?:主要)?面向(.+)$/u, say: ([whom = '']) => both('for', several(name(whom)), '') },
  { clause: /^(?:仅)?适用于(.+)$/u, say: ([whom = '']) => both('for', several(name(whom)), '') },
  { clause: /^应(.+?)(?:的)?要求$/u, say: ([who = '']) => both('as required by', name(who), '') },
  {
    clause:
      /^请(.+?(?:[人员者方商]|客户|用户))(?:按照?要求)?((?:重新)?(?:拍摄|核验|提交|上传|填写|确认|登录|完成|办理|联系|签字|修改).*)$/u,
    say: ([who = '', deed = ''], say) => both(name(who), 'must', say(deed)),
  },
  {
    clause: /^(?:正在)?等待(提交|上报|分配|处理|审核|核验|发送|确认)(.+)$/u,
    say: ([deed = '', rest = ''], say) => both('waiting to be', say(`已${deed}${rest}`), ''),
  },
  {
    clause: /^恭喜[您你]?(.+)$/u,
    say: ([what = ''], say) => both('congratulations:', say(what), ''),
  },
  {
    clause: /^感谢您?(?:对.+?的|的)?(?:信任|信赖|支持|关注|使用|理解|配合|与|和)+$/u,
    say: () => 'thank you for your trust',
  },
  {
    clause: /^7[×xX*]24(?:小时|h)?(.+)$/u,
    say: ([what = '']) => both(name(what), '', '7×24 hours'),
  },
];
