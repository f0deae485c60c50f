import MEASURES from '../../english/words/measures.json' with { type: 'json' };
import { tokensOf } from '../tokens';
import { both, name, type Pattern } from './pattern';

const LENGTHS: Readonly<Record<string, string>> = MEASURES.lengths;

/** What may, must and must not be entered. */
export const RULES: readonly Pattern[] = [
  {
    clause: /^(.*?)(?:不能|不要|不可|请勿|勿)(?:加|带|含|填写?|输入)((?:https?:\/\/|www\.?)+)$/iu,
    say: ([what = '', prefix = '']) => both(what === '' ? '' : name(what), 'without', prefix),
  },
  {
    clause: /^(.*?)(?:您|你)?无权(?:限)?(.+)$/u,
    say: ([who = '', what = ''], say) =>
      both(
        who === '' ? 'you are' : both(name(who), 'is', ''),
        'not allowed to',
        what === '操作' ? 'do this' : say(what),
      ),
  },
  {
    clause: /^(.*?)(?:不可以?|不能|不得|不应)(?:与|和|同)(.+?)(?:相同|一致|重复|一样)$/u,
    say: ([what = '', other = '']) =>
      both(what === '' ? '' : name(what), 'must differ from', name(other)),
  },
  {
    clause: /^请?(?:输入|填写)(\d+)\s*[-~－—至到]\s*(\d+)个?(字符|汉字|字|位数字|位)的?(.+)$/u,
    say: ([from = '', to = '', unit = '', what = '']) =>
      both('enter', name(what), `of ${from}–${to} ${LENGTHS[unit]}`),
  },
  {
    clause: /^(?:例如|比如|如|例)[:：]?([\w.@/:-]+|“…”)$/u,
    say: ([example = '']) => `e.g. ${example}`,
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
    clause: /^(.+?)建议(选择|使用|填写|上传)(.+)$/u,
    say: ([who = '', verb = '', what = ''], say) => {
      const [whom, done] = [name(who), say(`${verb}${what}`)];
      return whom && done && `${whom}: better ${done}`;
    },
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
    clause: /^(.*?)(?:需要?|须|应)?(?:详细|精确|具体|准确)(?:填写)?到(.+)$/u,
    say: ([before = '', to = ''], say) =>
      both(
        /^请?$/u.test(before) ? 'exact' : (both(name(before), 'must be given', '') ?? say(before)),
        'down to',
        name(to),
      ),
  },
  {
    clause: /^(?:无需|无须|不需要|不用)(.+)$/u,
    say: ([what = ''], say) => {
      const deed = tokensOf(what);
      const noun = deed?.length === 1 && deed[0]?.verb?.base.includes(' by ') && deed[0].verb.noun;
      return noun ? `no need for ${noun}` : both('no need to', say(what), '');
    },
  },
];
