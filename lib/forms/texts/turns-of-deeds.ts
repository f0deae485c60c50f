import { around } from './around';
import { isSealed } from './names';
import { pluralOf } from './plurals';
import type { Turn } from './turns';

/** 指纹获取方法: how it is got, where the deed has no name of its own. */
export const wayOf: Turn = (tokens, nounPhrase) => {
  const [deed, how] = tokens.slice(-2);
  const way = HOW[how?.zh ?? ''];
  const things = tokens.slice(0, -2);
  if (!way || !deed?.verb || deed.verb.noun || deed.noun !== undefined) return undefined;
  if (things.length === 0 || !things.every(({ noun, adjective, raw }) => noun ?? adjective ?? raw))
    return undefined;
  return around(`${way} ${deed.verb.base} `, nounPhrase(things));
};

const HOW: Readonly<Record<string, string>> = {
  方法: 'how to',
  教程: 'how to',
  步骤: 'steps to',
  流程: 'procedure to',
};

/** 今日校验次数: how many of them. */
export const timesOf: Turn = (tokens, nounPhrase) => {
  const [deed, times] = tokens.slice(-2);
  if (times?.zh !== '次数' || !deed?.verb?.noun || deed.noun !== undefined) return undefined;
  const counted = `number of ${pluralOf(deed.verb.noun)}`;
  const before = tokens.slice(0, -2);
  if (before.length === 0) return counted;
  if (!before.every(({ noun, adjective, raw }) => noun ?? adjective ?? raw)) return undefined;
  const of = nounPhrase(before);
  return (
    of && (/^(?:today|each day|this month)$/u.test(of) ? `${counted} ${of}` : `${counted} of ${of}`)
  );
};

/** 未备案的小程序, 未登记网站 */
export const notDone: Turn = (tokens, nounPhrase) => {
  const [first, deed, ...others] = tokens;
  const isWord = first?.zh === '未备案';
  if (!isWord && (!/^(?:尚?未)$/u.test(first?.zh ?? '') || !deed?.verb)) return undefined;
  const after = isWord ? tokens.slice(1) : others;
  const things = after[0]?.zh === '的' ? after.slice(1) : after;
  if (things.length === 0 || !things.every(({ noun, raw }) => noun ?? raw)) return undefined;
  const done = isWord ? 'filed' : deed?.verb?.participle;
  return around('', nounPhrase(things), ` not ${done}`);
};

/** 盖章文件: what has been done to the paper. */
export const sealed: Turn = ([deed, paper, ...more]) =>
  deed?.verb && isSealed(deed, paper) && paper?.noun && more.length === 0
    ? `${deed.verb.participle} ${paper.noun}`
    : undefined;

/** 无水印的图片, 带有公章的证明 */
export const withIt: Turn = (tokens, nounPhrase) => {
  const word = WITH[tokens[0]?.zh ?? ''];
  const at = tokens.findIndex(({ zh }) => zh === '的');
  if (!word || at < 2) return undefined;
  const [thing, other] = [nounPhrase(tokens.slice(at + 1)), nounPhrase(tokens.slice(1, at))];
  return thing && other && `${thing} ${word} ${other}`;
};

const WITH: Readonly<Record<string, string>> = {
  无: 'without',
  没有: 'without',
  带有: 'with',
  含有: 'with',
  有: 'with',
  可用于: 'for',
};
