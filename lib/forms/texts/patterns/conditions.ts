import { tokensOf } from '../tokens';
import { both, name, type Pattern } from './pattern';

/** What holds only when something else does, or after it. */
export const CONDITIONS: readonly Pattern[] = [
  {
    // 若资料有误请重新提交, 如需修改则返回上一步.
    clause: /^(如果?|若|如需|若需|当)(.{2,}?)(?:时|的)?[,，]?(请(?!勿).+|请勿.+|则.+|可.+|需.+)$/u,
    say: ([when = '', what = '', then = ''], say) =>
      both(say(`${when}${what}`), ',', say(then.replace(/^则/u, '')))?.replace(' ,', ',') ?? null,
  },
  {
    // 删除后数据无法恢复: of the thing, and not of the deed.
    clause:
      /^(.+?)之?后[，,]?(?!将?(?:无法|不可|不能|不得|不允许))(.{2,}?)(?:将会?|就|便|都|均)?(?:无法|不可以?|不能|不得)(?:再次?|继续|被)?(.+)$/u,
    say: ([first = '', what = '', verb = ''], say) => {
      const [doing, thing, done] = [after(first, say), name(what), say(`不能${verb}`)];
      return doing && thing && done?.startsWith('cannot be')
        ? `after ${doing}: ${thing} ${done}`
        : null;
    },
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
    clause: /^(.{2,}?)(?<!而)(?:且|并且|而且)(.{2,})$/u,
    say: ([one = '', other = ''], say) => both(say(one), 'and', say(other)),
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
    say: ([what = ''], say) => both('if you need to', say(what), ''),
  },
  {
    clause: /^(?:如果?|若)(?:您|你)?(?:已经?)(.+)$/u,
    say: ([what = ''], say) => both('if already', say(`已${what}`), ''),
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
  { clause: /^(?:再|然后|接着)(.+)$/u, say: ([what = ''], say) => both('then', say(what), '') },
  {
    clause: /^(.{2,8})时$/u,
    say: ([what = ''], say) => both('when', say(`正在${what}`), ''),
  },
  {
    clause: /^当?(.+?)(?:为|是)(.+?)时$/u,
    say: ([what = '', value = '']) => both(both('when', name(what), 'is'), name(value), ''),
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
    clause: /^(?:如果?|若)有(.+?)(?:的|则)?[，,]?(?:请|可)(.+)$/u,
    say: ([what = '', rest = ''], say) => {
      const [thing, done] = [name(what), say(rest)];
      return thing === null || done === null
        ? null
        : `if there are ${thing.replace(/^several .*[^s]$/u, '$&s')}, ${done}`;
    },
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
      const [one, other] = [say(first), say(then)];
      if (one === null || other === null) return null;
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
    clause: /^(拍摄|上传|填写|扫描|拍照|提交|变更|核验)(?:时|过程中|期间)(?:请|需|须)?(.+)$/u,
    say: ([when = '', rest = ''], say) => {
      const [during, done] = [say(`正在${when}`), say(rest)];
      return during === null || done === null ? null : `when ${during}: ${done}`;
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
  const said = say(deed);
  if (said === null) return null;
  // 资料提交后
  if (tokensOf(deed)?.at(-1)?.verb?.noun && name(deed)) return name(deed);
  if (said.endsWith(' passed')) return `the ${said.replace(/passed$/u, 'has passed')}`;
  return / (?:complete|succeeded|finished)$/u.test(said) ? said : null;
}
