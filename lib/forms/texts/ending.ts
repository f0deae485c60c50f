import FAULTS from '../english/words/faults.json' with { type: 'json' };
import { nounPhrase } from './noun-phrase';
import type { Rule } from './rule';
import { agreeing, isPlural } from './plurals';
import { around } from './around';
import { doing } from './doing';
import { OF_DEEDS } from './serial';
import { gerund } from './verb-forms';

const WRONG: Readonly<Record<string, string>> = FAULTS;

/** What one thing is to another. */
const APART: Readonly<Record<string, string>> = {
  不一致: 'does not match',
  不匹配: 'does not match',
  不相符: 'does not match',
  不符: 'does not match',
  不相同: 'differs from',
  不一样: 'differs from',
  不同: 'differs from',
  重复: 'is the same as',
  已重复: 'is the same as',
  冲突: 'conflicts with',
};

/** What is wrong as a thing of its own: 解决冲突. */
const FOUND: Readonly<Record<string, string>> = {
  冲突: 'conflict',
  错误: 'error',
  异常: 'fault',
  重复: 'duplicates',
};
const MENDS = new Set('解决 修复 处理 排查 查看 忽略 修正 避免 检查 更正 防止'.split(' '));
const ENTERED = new Set(['填写', '录入', '输入', '选择', '使用']);

/** By the last word: 不能为空, 成功, 失败, 中. */
export const ending: Rule = (first, rest) => {
  const last = rest.at(-1) ?? (first.zh in WRONG && !first.noun && !first.verb ? first : undefined);
  if (!last) return undefined;
  const before = [first, ...rest.slice(0, -1)];
  // 信息自动识别: it happens to it.
  if (
    rest.length > 0 &&
    last.verb?.base.endsWith(' automatically') &&
    before.every(({ noun, verb }) => noun && !verb)
  ) {
    const what = nounPhrase(before);
    return what && `${what} ${agreeing(what, 'is')} ${last.verb.participle}`;
  }
  const two = rest.at(-2);
  const one = rest.at(-3);
  if (one && WRONG[one.zh] && WRONG[last.zh] && /^(?:或者?|且|并且)$/u.test(two?.zh ?? '')) {
    const what = nounPhrase([first, ...rest.slice(0, -3)]);
    return around(
      '',
      what,
      ` ${WRONG[one.zh]} ${two?.zh.startsWith('或') ? 'or' : 'and'} ${WRONG[last.zh]}`,
    );
  }
  const wrong = WRONG[last.zh];
  const mended = FOUND[last.zh];
  if (mended && before.length === 1 && MENDS.has(first.zh)) return `${first.verb?.base} ${mended}`;
  // 上传错误: an error of it.
  if (
    last.zh === '错误' &&
    before.at(-1)?.verb &&
    before.at(-1)?.noun === undefined &&
    !ENTERED.has(before.at(-1)?.zh ?? '')
  )
    return around('', nounPhrase(before), ' error');
  const sides = APART[last.zh];
  const joined = before.findIndex(({ zh }) => /^[与和同跟]$/u.test(zh));
  if (sides && joined > 0) {
    // 域名所有者与主办单位名称不一致: each of the two is whole.
    const [thing, other] = [
      nounPhrase(before.slice(0, joined)),
      nounPhrase(before.slice(joined + 1)),
    ];
    return thing && other && `${thing} ${sides} ${other}`;
  }
  if (wrong) {
    if (before.length === 0 || rest.length === 0)
      return wrong.replace(/^(?:is|was|has been) /u, '').replace(/^went/u, 'something went');
    // 下载填写完成: what is to be done, one after the other.
    if (
      !last.zh.endsWith('通过') &&
      before.filter(({ verb, noun }) => verb && noun === undefined).length > 1
    )
      return null;
    // 加载完成: it has been done.
    if (
      last.zh === '完成' &&
      rest.length === 1 &&
      first.zh.length === 2 &&
      first.verb &&
      first.noun === undefined
    )
      return first.verb.noun ? `${first.verb.noun} complete` : first.verb.participle;
    const isOver = /^(?:已|已经)$/u.test(before.at(-1)?.zh ?? '');
    const what = nounPhrase(isOver ? before.slice(0, -1) : before);
    if (what === null) return undefined;
    const said = isPlural(what) ? wrong : wrong.replace(/^do not/u, 'does not');
    return `${what} ${agreeing(what, said)}`;
  }
  if (last.zh === '中') {
    const { verb, noun } = before.at(-1) ?? {};
    if (before.length === 1 && first.zh === '备案') return 'filing in progress';
    if (before.length === 1 && verb) return doing(before);
    return verb?.noun ||
      /审|核验/u.test(before.at(-1)?.zh ?? '') ||
      (noun && noun.endsWith('review'))
      ? around('', nounPhrase(before), ' in progress')
      : null;
  }
  if (last.zh !== '成功' && last.zh !== '失败') return undefined;
  const how = last.zh === '成功' ? 'succeeded' : 'failed';
  const { verb } = before.at(-1) ?? {};
  // 撤销授权失败: the second deed is what the first is done to.
  const isOfDeed = before.length === 2 && OF_DEEDS.has(first.zh);
  if ((!verb || isOfDeed) && first.verb && first.noun === undefined && before.length > 1) {
    const object = nounPhrase(before.slice(1));
    return last.zh === '成功'
      ? around('', object, ` ${first.verb.participle}`)
      : around(`could not ${first.verb.base} `, object);
  }
  if (!verb) return around('', nounPhrase(before), ` ${how}`);
  if (/^已经?$/u.test(first.zh) && before.length === 2 && last.zh === '成功')
    return verb.participle;
  // 资料已提交成功: that it succeeded says that it has been done.
  const done = before.slice(0, -1).filter(({ zh }) => zh !== '已' && zh !== '已经');
  const of = done.length > 0 ? nounPhrase(done) : '';
  if (of === null) return null;
  if (!verb.noun && of === '')
    return how === 'failed' ? `could not be ${verb.participle}` : verb.participle;
  const what = verb.noun ?? gerund(verb.base);
  return [of, what, how].filter(Boolean).join(' ');
};
