import MEASURES from '../../english/words/measures.json' with { type: 'json' };
import { both, name, type Pattern } from './pattern';

const UNITS: Readonly<Record<string, string>> = MEASURES.times;
const UNIT = '(?:个)?(秒|s|分钟|小时|天|工作日|日|月|年)';
const RANGE = '(\\d+)\\s*(?:[-~－—–至到]\\s*(\\d+)\\s*)?';
const time = ([from = '', to = '', unit = '']: readonly string[]): string =>
  `${to ? `${from}–${to}` : from} ${from === '1' && !to ? (UNITS[unit] ?? '').replace(/s$/u, '') : UNITS[unit]}`;

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

/** How long something takes, and by when it is to be done. */
export const TIMES: readonly Pattern[] = [
  { clause: whole(`${RANGE}${UNIT}`), say: (parts) => time(parts) },
  { clause: whole(`${RANGE}${UNIT}(?:以?内|之内)`), say: (parts) => `within ${time(parts)}` },
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
    // 将在1个工作日内提交至管局
    clause: whole(`(?:将|会)(?:在|于)${RANGE}${UNIT}(?:以?内|之内)(.+)`),
    say: ([from = '', to = '', unit = '', rest = ''], say) =>
      both('will be', say(`已${rest}`), `within ${time([from, to, unit])}`),
  },
  {
    clause: whole(
      `(?:预计|大约|约|将)(?:在)?(?:需要?)?${RANGE}${UNIT}(?:以?内|之内)?((?![以之]?后).*)`,
    ),
    say: ([from = '', to = '', unit = '', rest = ''], say) =>
      both(
        rest ? both('expected to', say(rest), '') : 'expected',
        'within',
        time([from, to, unit]),
      ),
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
