import { tokensOf } from '../tokens';
import { both, name, type Pattern } from './pattern';

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
    clause:
      /^(.*?)(?:将|会)?(?:在|于)(\d+)(秒|分钟|小时|天|日)(?:以|之)?后(?:自动)?(失效|过期|到期|关闭|取消)$/u,
    say: ([what = '', count = '', unit = '', deed = '']) =>
      both(
        what === '' ? '' : name(what),
        /^(?:关闭|取消)$/u.test(deed) ? `will be ${done(deed)} in` : 'will expire in',
        `${count} ${UNITS[unit]}`,
      ),
  },
];

const UNITS: Readonly<Record<string, string>> = {
  秒: 'seconds',
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  日: 'days',
};
