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
];

const UNITS: Readonly<Record<string, string>> = {
  秒: 'seconds',
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  日: 'days',
};
