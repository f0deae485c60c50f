import { tokensOf } from '../tokens';
import { both, name, type Pattern } from './pattern';

/** Whether something is so. */
export const QUESTIONS: readonly Pattern[] = [
  {
    clause: /^(确认|检查|检测|核实|判断)是否(涉及|包含|需要|属于|存在)(.+)$/u,
    say: ([verb = '', asked = '', what = ''], say) =>
      asked === '需要'
        ? both(say(verb === '判断' ? '确认' : verb), 'whether there is need to', say(what))
        : both(
            both(say(verb === '判断' ? '确认' : verb), 'whether it', IT[asked] ?? null),
            '',
            name(what),
          ),
  },
  {
    clause: /^(检查|检测|校验|确认|核对|核实|查看|查询|验证)(.+?)是否(?:已经?)?(.+)$/u,
    say: ([verb = '', what = '', state = ''], say) => {
      const thing = name(what);
      const is = whether(state, say);
      return thing && is && both(say(verb), 'whether', `${thing} ${is}`);
    },
  },
];

const IT: Readonly<Record<string, string>> = {
  涉及: 'involves',
  包含: 'contains',
  属于: 'belongs to',
  存在: 'has',
  满足: 'meets',
  符合: 'meets',
};

/** What is asked of a thing: is valid, can be changed, is in the list. */
function whether(state: string, say: (clause: string) => string | null): string | null {
  const [, may, verb] = /^(可以?|能够?)(.+)$/u.exec(state) ?? [];
  if (may && verb) {
    const done = say(`已${verb}`);
    // 资源是否可以生成授权码: it is the thing that does it.
    const tokens = tokensOf(verb) ?? [];
    return tokens.length > 1 && tokens[0]?.verb
      ? (say(`可以${verb}`)?.replace(/^you /u, '') ?? null)
      : both('can be', done, '');
  }
  const [, does = '', object = ''] = /^(涉及|包含|属于|存在|满足|符合)(.+)$/u.exec(state) ?? [];
  if (object) return both(IT[does] ?? null, '', name(object));
  const [, where = ''] = /^在(.+?)[内中里]$/u.exec(state) ?? [];
  if (where) return both('is in', name(where), '');
  const quality = {
    正确: 'is correct',
    一致: 'agree',
    有效: 'is valid',
    完整: 'is complete',
    真实: 'is true',
    存在: 'exists',
    过期: 'has expired',
    清晰: 'is clear',
    正常: 'is normal',
    准确: 'is exact',
    齐全: 'is complete',
  }[state];
  return quality ?? both('is', say(`已${state}`), '');
}
