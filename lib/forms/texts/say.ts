import { command } from './command';
import { ending } from './ending';
import { leading } from './leading';
import { modal } from './modal';
import { DEED_NAMES, HEADS, isThing } from './names';
import { nounPhrase } from './noun-phrase';
import { wordList, type Token } from './word-list';

/** Words that say all there is to say: 知道了. */
const ALONE = new Set(
  '知道了 我知道了 看不清 换一张 请稍候 请稍后 恭喜 恭喜您 抱歉 很抱歉 非常抱歉 对不起 谢谢 您好 请求失败 请求超时 平台开小差 暂无图片 暂无数据 可多选 不再提示 不再提醒 不再显示 设置成功 设置失败 复印件无效 权限不足 版权所有'.split(
    ' ',
  ),
);

/** What a clause says: by its first word, by its last, by a verb within, else a verb with its object or a name. */
export function say(tokens: readonly Token[]): string | null {
  const [first, ...rest] = tokens;
  if (!first) return null;
  // Alone it is the name of the matter, not what is to be done.
  if (first.zh === '备案' && rest.length === 0) return 'ICP filing';
  // Alone “cancel” would be what leaves everything as it is.
  if (first.zh === '注销' && rest.length === 0) return 'deregister';
  if (first.zh === '暂无' && rest.length === 0) return 'none yet';
  if (first.zh === '实名认证' && rest.length === 0) return 'real-name verification';
  // Alone it may be to connect one as well.
  if (first.zh === '接入网站' && rest.length === 0) return null;
  // 说明域名实名的关系: here it would be a verb, and no heading.
  if (
    rest.length > 0 &&
    /^提醒$/u.test(first.zh) &&
    rest.at(-1)?.verb === undefined &&
    !/^(?:时间|方式|设置|次数|内容|频率)$/u.test(rest.at(-1)?.zh ?? '')
  )
    return null;
  if (rest.length > 1 && /^(?:说明|注意|提示)$/u.test(first.zh)) return null;
  // 必需, 可选: a mark beside something.
  if (rest.length === 0 && first.adjective && !first.noun && !first.verb && first.zh.length > 1)
    return first.adjective.replace(/[’']s$/u, '');
  if (rest.length > 0 && [first, ...rest].some(({ zh }) => ALONE.has(zh))) return null;
  if (first.zh === '我们' && rest.some(({ verb }) => verb)) return null;
  const parts = DEED_NAMES[first.zh];
  if (parts && rest.length > 0) {
    const last = rest.at(-1)?.zh ?? '';
    if (isThing(last))
      return command([...parts.map((zh) => wordList().of.get(zh) ?? { zh }), ...rest]);
    if (rest.length === 1 && /^(?:成功|失败)$/u.test(last))
      return `${first.noun} ${last === '成功' ? 'succeeded' : 'failed'}`;
    if (!HEADS.has(last)) return null;
  }
  // 提交的资料: which documents they are.
  const which =
    first.verb && first.noun === undefined && rest[0]?.zh === '的' ? nounPhrase(tokens) : null;
  if (which !== null) return which;
  for (const rule of [leading, ending, modal]) {
    const said = rule(first, rest, say);
    if (said !== undefined) return said;
  }
  const said = command(tokens);
  if (said !== null) return said;
  return first.verb && first.noun === undefined ? null : nounPhrase(tokens);
}
