import { tokensOf } from '../tokens';
import { both, name, type Pattern } from './pattern';

/** What holds only when something else does, or after it. */
export const CONDITIONS: readonly Pattern[] = [
  {
    // 审核通过后将生成备案号
    clause: /^(.+?)之?后(?:系统)?(?:将|会)(?:自动)?(\p{Script=Han}{2})(.+)$/u,
    say: ([first = '', deed = '', what = ''], say) => {
      const [verb, ...more] = tokensOf(deed) ?? [];
      const [when, thing] = [after(first, say), name(what)];
      return when && thing && verb?.verb && more.length === 0
        ? `after ${when}: ${thing} will be ${verb.verb.participle}`
        : null;
    },
  },
  {
    // 请在备案完成后上架小程序
    clause:
      /^(?:请|需要?|须|应)?(?:务必)?(?:在|于)(.+?)之?(后|前)(?:再|方可|才能|即可)?([^的]{2,}.*)$/u,
    say: ([first = '', when = '', then = ''], say) => {
      const [doing, rest] = [after(first, say), say(`请${then}`)];
      return doing && rest && `${when === '后' ? 'after' : 'before'} ${doing}: ${rest}`;
    },
  },
  {
    // 若资料有误请重新提交, 如需修改则返回上一步.
    clause: /^(如果?|若|如需|若需|当)(.{2,}?)(?:时|的)?[,，]?(请(?!勿).+|请勿.+|则.+|可.+|需.+)$/u,
    say: ([when = '', what = '', then = ''], say) =>
      both(say(`${when}${what}`), ',', say(then.replace(/^则/u, '')))?.replace(' ,', ',') ?? null,
  },
  {
    clause: /^(.+?)之?后[，,]?((?:.{2,8})?(?:将会?|会).+)$/u,
    say: ([first = '', then = ''], say) => {
      const doing = after(first, say);
      const rest = say(then);
      // 修改后可能导致审核不通过: the deed itself may.
      if (doing && rest?.startsWith('may lead')) return `${doing} ${rest}`;
      return doing && rest && /\b(?:will|may)\b/u.test(rest) ? `after ${doing}: ${rest}` : null;
    },
  },
  {
    clause: /^(.+?)之?后(?:将|就|便)?(?:无法|不可以?|不能|不得|不允许)(?:再(?:次)?)?(.+)$/u,
    say: ([first = '', verb = ''], say) => {
      const [doing, done] = [after(first, say), say(`不能${verb}`)];
      return (
        doing && done && `after ${doing}: ${done.replace(/^you cannot/u, 'you can no longer')}`
      );
    },
  },
  {
    clause: /^(.+?)之?后$/u,
    say: ([first = ''], say) => both('after', after(first, say), ''),
  },
  {
    clause: /^(.+?)之?前(?:请|须|需要?|应|必须)?先?(.*)$/u,
    say: ([first = '', then = ''], say) => {
      // 未备案通过前已开通: it is not known what was not so.
      const doing = /[未没]/u.test(first) ? null : after(first, say);
      const rest = then === '' ? '' : say(then);
      if (doing === null || rest === null) return null;
      return rest === '' ? `before ${doing}` : `before ${doing}: ${rest}`;
    },
  },
  {
    clause: /^(?:如果?|若)(?:您|你)?(?:需要?|要|想要?)(.+)$/u,
    say: ([what = ''], say) => {
      const [first] = tokensOf(what) ?? [];
      return both('if you need to', first?.verb && first.noun === undefined ? say(what) : null, '');
    },
  },
  {
    clause: /^(?:如果?|若)(.+?)的?$/u,
    say: ([what = ''], say) => {
      const said = say(what);
      return said !== null && IS_SAID.test(said) ? `if ${said}` : null;
    },
  },
  {
    clause: /^否则(?:将|会|将会)?(.+)$/u,
    say: ([what = ''], say) => both('otherwise', say(what), ''),
  },
  {
    clause:
      /^(?:如果?|若)?(?:无|没有)(.*?)(?:的|则)?(?:可不填写?|可留空|请留空|无需填写|不用填写)$/u,
    say: ([what = '']) =>
      what === ''
        ? 'leave empty if there is none'
        : both('leave empty if there is no', name(what), ''),
  },
  {
    clause: /^(?:您|你|贵单位|贵公司|贵司)(?:所?(?:上传|提交|填写|提供|输入|申请))?的?(.+)$/u,
    say: ([rest = ''], say) => say(rest),
  },
  {
    clause: /^(主体负责人|网站负责人|负责人|法定代表人)([\u4e00-\u9fff]{2,4})的(.+)$/u,
    // A name, and no words: 负责人尚未上传的照片.
    say: ([who = '', called = '', rest = ''], say) =>
      tokensOf(called) ? null : say(`${who}${rest}`),
  },
  {
    clause: /^(.+?)之?后(再(?!次)|即可|方可|才能|方能|才可以?|可(?:以)?)?(.+)$/u,
    say: ([first = '', may = '', then = ''], say) => {
      // 修改后需重新审核: others do that.
      if (/^(?:需要?|须|应|将|会)?(?:重新|再次)?(?:审核|审批|初审|复审|复核)/u.test(then))
        return null;
      const [one, other] = [say(first), then === '备案' ? 'file' : say(then)];
      if (one === null || other === null) return null;
      // 撤回后需重新提交: what has to be done then.
      if (other.startsWith('you must '))
        return both('after', after(first, say), `: ${other}`)?.replace(' :', ':') ?? null;
      // 折叠后文案 is a text, and nothing that happens then.
      if (
        tokensOf(first)?.[0]?.verb &&
        tokensOf(then)?.every(({ noun, verb }) => noun !== undefined && !verb)
      )
        return null;
      // 审核通过后方可开通: before it is not possible.
      if (/^(?:方|才)/u.test(may)) {
        const doing = after(first, say);
        return doing && tokensOf(then)?.[0]?.verb ? `you can ${other} only after ${doing}` : null;
      }
      if (name(first) === one) return `after ${one}: ${other}`;
      return one.endsWith(' passed')
        ? `after ${one.replace(/passed$/u, 'has passed')}: ${other}`
        : `${one}, then ${other}`;
    },
  },
  {
    clause: /^(.+?)请(.+)$/u,
    say: ([who = '', what = ''], say) => {
      const [whom, done] = [name(who), say(what)];
      return whom === null || done === null ? null : `${whom}: ${done}`;
    },
  },
];

/** Tells of something as a sentence does, and not what is to be done. */
const IS_SAID = / (?:is|are|was|were|has|have|does|do|did|cannot|must) /u;

/** uploading, the review has passed: what comes before. */
function after(deed: string, say: (clause: string) => string | null): string | null {
  const doing = /^[已未待]/u.test(deed) ? null : say(`正在${deed}`);
  if (doing !== null) return doing;
  const is = becomes(deed);
  if (is !== null) return is;
  const said = say(deed);
  if (said === null) return null;
  // 资料提交后
  if (tokensOf(deed)?.at(-1)?.verb?.noun && name(deed)) return name(deed);
  if (said.endsWith(' passed')) return `the ${said.replace(/passed$/u, 'has passed')}`;
  return / (?:complete|succeeded|finished)$/u.test(said) ? said : null;
}

/** 备案恢复: it is restored. */
function becomes(deed: string): string | null {
  const [last, ...others] = (tokensOf(deed) ?? []).toReversed();
  if (!last?.verb || last.verb.noun || last.noun !== undefined || /^(?:通过|完成)$/u.test(last.zh))
    return null;
  if (others.length === 0 || !others.every(({ noun, raw }) => noun ?? raw)) return null;
  const { base, participle } = last.verb;
  // 网站上线: it goes live by itself.
  const said = /^go |^take effect$/u.test(base)
    ? base.replace(/^go/u, 'goes').replace(/^take/u, 'takes')
    : `is ${participle}`;
  return both(name(deed.slice(0, -last.zh.length)), said, '');
}
