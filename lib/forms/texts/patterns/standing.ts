import { plural } from './quantities';
import { both, name, type Pattern } from './pattern';

const PERIODS: Readonly<Record<string, string>> = {
  天: 'day',
  日: 'day',
  个工作日: 'working day',
  个月: 'month',
  年: 'year',
  小时: 'hour',
};

/** How things stand: for how long, with whom, from where, as what. */
export const STANDING: readonly Pattern[] = [
  {
    // 实名认证未满3天: what has been done is so long ago, what lasts is so long.
    clause: /^(?:检测到)?(.+?)(?:未满|不满|不足|少于)(\d+)(天|日|个工作日|个月|年|小时)$/u,
    say: ([what = '', count = '', unit = '']) =>
      both(
        both(name(what), ':', '')?.replace(' :', ':') ?? null,
        'less than',
        `${count} ${PERIODS[unit]}${count === '1' ? '' : 's'}${/(?:认证|备案|注册|变更|过户|接入|注销)$/u.test(what) ? ' ago' : ''}`,
      ),
  },
  {
    clause: /^(.+?)(已经?|未|尚未|没有)在(.+?)(?:进行)?(备案|接入备案|接入|注册|登记|办理备案)$/u,
    say: ([what = '', is = '', where = '', deed = '']) =>
      both(name(what), `is ${is.startsWith('已') ? '' : 'not '}${DONE[deed]}`, name(where)),
  },
  {
    clause: /^(.*?)(?:无法|不能|不可|不得)(?:用作|作为)(.+)$/u,
    say: ([what = '', use = '']) =>
      both(what === '' ? 'it' : name(what), 'cannot be used as', name(use)),
  },
  {
    clause:
      /^(.+?)(?:需要?|须|应|必须)在(.+?)(展示|悬挂|放置|标明|公示|显示|标注|填写|提交|上传|完成)$/u,
    say: ([what = '', where = '', deed = ''], say) =>
      both(
        both(name(what), 'must be', say(`已${deed}`)),
        'at',
        name(where) ?? name(where.replace(/[内中里](?=.{2})/u, '的')),
      ),
  },
  {
    // 备案号已生成并邮件发送给您
    clause:
      /^(.+?已.{2})并(?:已)?(?:通过|以)?(邮件|短信)?(?:方式)?(?:发送|寄送|推送)(?:给|至|到)(.+)$/u,
    say: ([first = '', by = '', to = ''], say) =>
      both(
        both(say(first), 'and sent to', /^[您你]$/u.test(to) ? 'you' : name(to)),
        { 邮件: 'by e-mail', 短信: 'by SMS' }[by] ?? '',
        '',
      ),
  },
  {
    clause: /^无法用于(.+)$/u,
    say: ([use = '']) => both('it cannot be used for', name(use), ''),
  },
  {
    clause: /^(?:您|您的?.{2,4})?(?:还|目前|当前|已)?(?:共)?有\s*(\d+)\s*[条项个张份笔](.+)$/u,
    say: ([count = '', what = '']) => both('you have', count, plural(name(what), count)),
  },
  {
    clause: /^请?(?:先)?在(.+?)(?:中|里|内|处|栏)?(?:说明|注明|写明|备注)(.+)$/u,
    say: ([where = '', what = '']) => both('state', name(what), both('in', name(where), '')),
  },
  {
    clause: /^请?更换(?:为|成)(.+)$/u,
    say: ([what = '']) => both('replace it with', name(what), ''),
  },
  {
    clause: /^请?(?:您)?携带(.+?)[到至](.+?)((?:当面|现场)?(?:核验|办理|提交|审核|拍照|领取))$/u,
    say: ([what = '', where = '', deed = '']) =>
      both(both('bring', name(what), 'to'), '', both(name(where), 'for', name(deed))),
  },
];

const DONE: Readonly<Record<string, string>> = {
  备案: 'filed with',
  办理备案: 'filed with',
  接入备案: 'filed for access with',
  接入: 'connected to',
  注册: 'registered with',
  登记: 'registered with',
};
