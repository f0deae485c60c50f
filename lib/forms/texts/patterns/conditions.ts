import { both, name, type Pattern } from './pattern';

/** What holds only when something else does, or after it. */
export const CONDITIONS: readonly Pattern[] = [
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
    clause: /^(主体负责人|网站负责人|负责人|法定代表人)[\u4e00-\u9fff]{2,4}的(.+)$/u,
    say: ([who = '', rest = ''], say) => say(`${who}${rest}`),
  },
  {
    clause: /^(.+?)之?后(?:再(?!次)|即可|方可|才能|可(?:以)?)?(.+)$/u,
    say: ([first = '', then = ''], say) => {
      const [one, other] = [say(first), say(then)];
      if (one === null || other === null) return null;
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
