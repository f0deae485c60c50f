import { tokensOf } from '../tokens';
import { both, name, type Pattern } from './pattern';

/** Who acts by himself; anything else is acted upon: 系统将自动审核, but 订单将自动取消. */
const ACTS = /(?:系统|平台|管局|人员|客服|接入商|服务商|我们|您|你|用户|公司|单位|专员|者|人)$/u;

/** What is done to something, as a participle; null unless it is one verb with its manner. */
function done(deed: string): string | null {
  const tokens = tokensOf(deed);
  const verb = tokens?.at(-1)?.verb;
  if (!tokens || !verb) return null;
  const manner = tokens.slice(0, -1).map(({ zh }) => MANNER[zh] ?? null);
  return manner.includes(null) ? null : [verb.participle, ...manner].join(' ');
}

const MANNER: Readonly<Record<string, string>> = {
  自动: 'automatically',
  直接: 'directly',
  全部: 'completely',
  重新: 'again',
  统一: 'together',
  永久: 'for good',
  立即: 'at once',
};

/** What becomes of something, and what something leads to. */
export const OUTCOMES: readonly Pattern[] = [
  {
    clause: /^(.*?)(?:将会?|会|可能会?|有可能)导致(.+)$/u,
    say: ([what = '', outcome = ''], say) =>
      what.endsWith('后')
        ? null
        : what === '' || name(what) !== null
          ? both(what === '' ? '' : name(what), 'may lead to this:', say(outcome))
          : (both(say(what), 'which may lead to this:', say(outcome))?.replace(
              ' which',
              ', which',
            ) ?? null),
  },
  {
    clause: /^(.*?)(?:将会?|会)(?:被)(.+)$/u,
    say: ([what = '', deed = '']) => both(what === '' ? '' : name(what), 'will be', done(deed)),
  },
  {
    clause:
      /^(.*?)(?:将会?|会)(自动|直接)?(取消|关闭|清空|删除|恢复|注销|停止|终止|释放|作废|公示|公开|失效|过期|到期)$/u,
    say: ([what = '', manner = '', deed = '']) => {
      const thing = what === '' ? '' : name(what);
      if (ACTS.test(what)) return null;
      const when = /^(?:失效|过期|到期)$/u.test(deed);
      return both(
        thing,
        when ? 'will' : 'will be',
        when ? 'expire' : [done(deed), MANNER[manner]].filter(Boolean).join(' '),
      );
    },
  },
  {
    clause:
      /^(.*?)(?:将|会)?(?:在|于)(\d+)(秒|分钟|小时|天|日)(?:以|之)?后(?:自动)?(失效|过期|到期|关闭|取消)$/u,
    say: ([what = '', count = '', unit = '', deed = '']) =>
      both(
        what === '' ? '' : name(what),
        /^(?:关闭|取消)$/u.test(deed) ? `will be ${done(deed)} in` : 'will expire in',
        `${count} ${UNITS[unit]}`,
      ),
  },
  {
    clause: /^(.+?)不会(?:被)?(.+)$/u,
    say: ([what = '', deed = '']) =>
      ACTS.test(what) ? null : both(name(what), 'will not be', done(deed)),
  },
  {
    clause:
      /^(.+?)(?:已经?)?(?:被)(禁用|停用|冻结|锁定|封禁|屏蔽|限制|修改|变更|替换|覆盖|下架|占用|绑定|清空)$/u,
    say: ([what = '', deed = '']) => both(name(what), 'has been', done(deed)),
  },
  {
    clause: /^(.+?)(?:已经?)?达到?(?:了)?(?:最大|使用|当日|今日|每日|单日)?(?:上限|限制|最大值)$/u,
    say: ([what = '']) => both(name(what), 'has reached the limit', ''),
  },
  {
    clause: /^(?:还剩|剩余|还有|仅剩)(?:余)?(\d+)次(?:机会|尝试机会)?$/u,
    say: ([count = '']) => `${count} ${count === '1' ? 'attempt' : 'attempts'} left`,
  },
];

const UNITS: Readonly<Record<string, string>> = {
  秒: 'seconds',
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  日: 'days',
};
