import MEASURES from '../../english/words/measures.json' with { type: 'json' };
import { tokensOf } from '../tokens';
import { both, name, thing, type Pattern } from './pattern';

const TIMES: Readonly<Record<string, string>> = MEASURES.times;

/** Who may do what, what somebody does not do, and with what, how and whither it is done. */
export const PERMISSIONS: readonly Pattern[] = [
  {
    clause:
      /^(?:仅限|只限|仅供|仅|只有)(.+?)(?:可以?|能够?|才能)?(使用|操作|查看|修改|提交|申请|办理|备案|登录|访问)(.*)$/u,
    say: ([who = '', verb = '', what = ''], say) => {
      const whom = WHO.test(who) ? name(who) : null;
      const deed = verb === '操作' ? 'do this' : say(`${verb}${what}`);
      return whom && deed && `only ${whom} can ${deed}`;
    },
  },
  {
    clause: /^(?:请)?(?:按照?|根据|依据)(.+?)(?:进行)?操作$/u,
    say: ([by = '']) => both('follow', thing(by), ''),
  },
  {
    clause: /^(请勿|不要|不得|不能|请|可以?)?(?:使用|将|用)(.+?)(?:作为|做为|用作)(.+)$/u,
    say: ([may = '', what = '', as = '']) => {
      const [thing, use] = [name(what), name(as)];
      const lead = /[勿不]/u.test(may)
        ? 'do not use'
        : may.startsWith('可')
          ? 'you can use'
          : 'use';
      return thing && use && `${lead} ${thing} as ${use}`;
    },
  },
  {
    clause: /^(.+?)(?:须|需|应|必须|应当)与(.+?)(?:相关|有关)$/u,
    say: ([what = '', other = '']) => both(name(what), 'must be related to', name(other)),
  },
  {
    clause: /^(.+?)不在(.+?)(?:之)?[内中里]$/u,
    say: ([what = '', where = '']) => both(name(what), 'is not in', name(where)),
  },
  {
    clause: /^(请)?(发送|上传|提交|邮寄|转发|导出|下载|保存|添加|复制)(.+?)(?:至|到|给)(.+)$/u,
    say: ([, verb = '', what = '', to = ''], say) => both(say(`${verb}${what}`), 'to', thing(to)),
  },
  {
    clause: /^(?:将|会)(?:自动)?(进入|跳转至?|跳转到|返回)(.+)$/u,
    say: ([, to = '']) => both('you will go to', thing(to), ''),
  },
  {
    clause: /^我要(.+)$/u,
    say: ([what = ''], say) => (what === '备案' ? 'file' : say(what)),
  },
  {
    clause: /^暂不(.+)$/u,
    say: ([what = ''], say) =>
      tokensOf(what)?.[0]?.verb ? both('do not', say(what), 'for now') : null,
  },
  {
    clause: /^不(同意|接受|绑定|使用|启用|保存|修改|提交|通知|公开|显示)(.*)$/u,
    say: ([verb = '', what = ''], say) => both('do not', say(`${verb}${what}`), ''),
  },
  {
    clause: /^(?:您|你)?(?:暂?(?:没有|无)|未开通|缺少)权限(?:进行)?(.+)$/u,
    say: ([what = ''], say) =>
      both(
        'you have no permission to',
        /^[此该]?操作$/u.test(what) || /^此项?操作$/u.test(what) ? 'do this' : say(what),
        '',
      ),
  },
  {
    clause: /^(.+?)(?:为|是|：|:)(\d+)(?:个)?(秒|分钟|小时|天|工作日|日|月|年)$/u,
    say: ([what = '', count = '', unit = '']) => both(name(what), 'is', `${count} ${TIMES[unit]}`),
  },
  {
    clause:
      /^((?:该|此|本|当前).+?|.*(?:系统|平台|域名|实例|服务器|产品|主体|地区|后缀|类型|格式))(?:暂时?|目前|尚)?不支持(.+)$/u,
    say: ([what = '', deed = '']) => {
      const tokens = tokensOf(deed);
      return both(
        name(what),
        'does not support',
        nounOf(tokens?.length === 1 ? deed : '') ?? name(deed),
      );
    },
  },
];

const WHO = /(?:人|者|员|用户|单位|企业|公司|个人|主体|账号|客户)$/u;

/** 备案 alone is the deed here. */
function nounOf(deed: string): string | null {
  return deed === '备案' ? 'ICP filing' : null;
}
