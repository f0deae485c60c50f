import { tokensOf } from '../tokens';
import { both, name, type Pattern } from './pattern';

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
    clause: /^(.+?)不在(.+?)(?:之)?[内中里]$/u,
    say: ([what = '', where = '']) => both(name(what), 'is not in', name(where)),
  },
  {
    clause: /^暂不(.+)$/u,
    say: ([what = ''], say) =>
      /^(?:受理|接受|开放|提供)/u.test(what)
        ? both(say(`未${what}`), 'for now', '')
        : tokensOf(what)?.[0]?.verb
          ? both('do not', say(what), 'for now')
          : null,
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
