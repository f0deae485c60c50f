import MEASURES from '../../english/words/measures.json' with { type: 'json' };
import { tokensOf } from '../tokens';
import { both, name, type Pattern } from './pattern';

const TIMES: Readonly<Record<string, string>> = MEASURES.times;
const time = (count: string, unit: string): string => {
  const units = TIMES[unit.replace('个', '')] ?? '';
  return `${count} ${count === '1' ? units.replace(/s$/u, '') : units}`;
};
const UNIT = '(个?工作日|个?小时|分钟|天|日|个月|年)';
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

/** 取消接入: access will be cancelled. */
function becomes(deed: string, when: string): string | null {
  const [verb, ...object] = tokensOf(deed) ?? [];
  const thing = object.length === 0 ? 'it' : name(object.map(({ zh }) => zh).join(''));
  return verb?.verb ? both(thing, `will be ${verb.verb.participle}`, when) : null;
}

/** By when something is to be done, and what becomes of it otherwise. */
export const TERMS: readonly Pattern[] = [
  {
    clause: whole(`([^\\d]*?[一-龥])(约需?|大约需?要?|需要?|为)(\\d+)${UNIT}(?:左右)?`),
    say: ([what = '', about = '', count = '', unit = '']) =>
      both(
        about.startsWith('为') ? both(name(what), 'is', '') : (name(what)?.concat(':') ?? null),
        `${about.includes('约') ? 'about ' : ''}${time(count, unit)}`,
        '',
      ),
  },
  {
    clause: /^(成功|失败)\s*(\d+)\s*[条个项份]$/u,
    say: ([how = '', count = '']) => `${count} ${how === '成功' ? 'succeeded' : 'failed'}`,
  },
  {
    // 许可证到期前90日申请续期
    clause: whole(`(.+?)(?:届满|到期|期满|过期)前(\\d+)${UNIT}(?:以?内)?(.+)`),
    say: ([what = '', count = '', unit = '', then = ''], say) =>
      both(both(say(then), time(count, unit), 'before'), `${name(what)} expires`, name(what) && ''),
  },
  {
    // 将在5个工作日后取消接入
    clause: whole(`(?:将|会)(?:在|于)?(\\d+)${UNIT}(?:之|以)?后(.+)`),
    say: ([count = '', unit = '', deed = '']) => becomes(deed, `in ${time(count, unit)}`),
  },
  {
    // 逾期未确认将注销备案
    clause:
      /^(?:逾期|到期|超时)(?:未|不)(.{2,4}?)的?[，,]?(?:系统|平台|我们)?(?:将|则|会)(?:自动|被)*(.{2})(.*)$/u,
    say: ([deed = '', then = '', what = '']) => {
      const [done, other] = [deed, then].map((zh) => tokensOf(zh)?.[0]?.verb?.participle);
      const thing = what === '' ? 'it' : name(what);
      return done && other && thing ? `if not ${done} in time: ${thing} will be ${other}` : null;
    },
  },
  {
    clause: /^第\s*(\d+)\s*(行|条|项)[:：]?(.+)$/u,
    say: ([count = '', kind = '', rest = ''], say) =>
      both(`${kind === '行' ? 'row' : 'item'} ${count}:`, say(rest), ''),
  },
  {
    // 我已取得备案号
    clause: /^我已经?(.+?)(?:完成|完毕|成功)?$/u,
    say: ([deed = '']) => {
      const [verb, ...object] = tokensOf(deed) ?? [];
      const of = object.length === 0 ? 'it' : name(object.map(({ zh }) => zh).join(''));
      return verb?.verb && !/ /u.test(verb.verb.participle) && of
        ? `I have ${verb.verb.participle} ${of}`
        : null;
    },
  },
  {
    clause: /^(.+?)(?:错误|失败|输入错误)次数(?:过多|太多|超限|已达上限|超过限制)$/u,
    say: ([what = '']) => both('too many wrong attempts:', name(what), ''),
  },
  {
    clause: /^(.+?)(?:以备|以便|供)(.+?)(?:使用|备用|查验|留存)$/u,
    say: ([deed = '', use = ''], say) => both(say(deed), 'for', name(use)),
  },
];
