import { both, name, type Pattern } from './pattern';

const the = (zh: string): string | null => name(zh)?.replace(/^(?=current )/u, 'the ') ?? null;

/** How things stand, and what can be done then. */
export const SITUATIONS: readonly Pattern[] = [
  {
    clause: /^(?:在)?(.+?(?:状态|情况|模式|条件|环境))下[，,]?(.+)$/u,
    say: ([when = '', then = ''], say) => both(say(then), 'in', the(when)),
  },
  {
    clause: /^(.*?(?:状态|情况|模式|阶段))(?:无法|不能|不可|不可以|不允许)(.+)$/u,
    say: ([when = '', deed = ''], say) => both(both('cannot', say(deed), ''), 'in', the(when)),
  },
  {
    clause:
      /^(?:您)?(?:当前|目前|暂时)?(?:暂?没有|暂?无|并无|尚无)(.+?)(?:可供?|可以|能)(\p{Script=Han}{2,4})$/u,
    say: ([what = '', deed = ''], say) => both(both('no', name(what), ''), 'to', say(deed)),
  },
  {
    clause: /^(?:您)?(?:当前|目前)?(?:并无|并没有|尚无|暂无|没有|暂时没有)(.+)$/u,
    say: ([what = '']) => both('no', name(what), ''),
  },
  {
    clause: /^(?:若|如|如果)(?:无|没有|暂无)(.+)$/u,
    say: ([what = '']) => both('if there is no', name(what), ''),
  },
  {
    clause: /^则?(?:请)?在?此处(选择|填写|输入|上传)(.+)$/u,
    say: ([verb = '', what = ''], say) => both(say(`${verb}${what}`), 'here', ''),
  },
  {
    clause: /^(.+?)(?<![不而就都如若但也可还总又只])是(.+?(?<!备案|审核|核验))$/u,
    say: ([what = '', other = '']) => both(name(what), 'is', name(other)),
  },
  {
    clause: /^两次(?:输入的?|填写的?)?(.+?)(?:不一致|不相同|不相等|不匹配|不同|不一样)$/u,
    say: ([what = '']) => both('the two entries of', name(what), 'do not match'),
  },
  {
    clause:
      /^(\d+|[一两三])个(.+?)(?:只能|仅能|只可以?|仅可以?|最多只?能)(.{2})(\d+|[一两三])个(.+)$/u,
    say: ([count = '', what = '', verb = '', most = '', other = ''], say) =>
      both(
        both(
          NUMERALS[count] ?? count,
          name(what),
          both('may', verb === '备案' ? 'file' : say(verb), 'only'),
        ),
        NUMERALS[most] ?? most,
        name(other),
      ),
  },
  {
    clause:
      /^(.{2,10}?)(?<![行作成认以因视称转导存记改设命应须需])为(数字|纯数字|数字值|汉字|英文|字母|中文|整数|空)$/u,
    say: ([what = '', other = '']) =>
      both(both(name(what), '', '')?.concat(':') ?? null, '', name(other)),
  },
];

const NUMERALS: Readonly<Record<string, string>> = { 一: 'one', 两: 'two', 三: 'three' };
