import type { Deed, Reader } from './reader';
import { timeAt } from './ways';
import { ACTS } from './whiches';
import { THEN, TO } from './words-of-grammar';

const TOWARDS: Readonly<Record<string, string>> = {
  到: 'to',
  至: 'to',
  给: 'to',
  为: 'as',
  成: 'as',
  成为: 'as',
  于: 'in',
  在: 'in',
};

/** The same deed, and how it is done. */
export const withWay = (deed: Deed, way: string): Deed => ({
  ...deed,
  around: way === '' ? deed.around : [...deed.around, way],
});

/** What it is done to, where to, for how long, and what is done then; the longest name that leaves something known. */
export function afterVerb(reader: Reader, deed: Deed, from: number, to: number): Deed | null {
  const whole = reader.thing(from, to);
  if (whole && deed.zh === '换' && whole.startsWith('one '))
    return { ...deed, object: `to another ${whole.slice(4)}` };
  if (whole) return { ...deed, object: whole };
  for (let end = to - 1; end >= from; end--) {
    const object = end === from ? '' : reader.thing(from, end);
    if (object === null) continue;
    const told = tail(reader, { ...deed, object }, end, to);
    if (told) return told;
  }
  return null;
}

function tail(reader: Reader, deed: Deed, from: number, to: number): Deed | null {
  const zh = reader.tokens[from]?.zh ?? '';
  const time = timeAt(reader, from, to);
  if (time?.end === to) return withWay(deed, time.en);
  const times = /^(\d+)次$/u.exec(reader.zh(from, to).replace(/\s/gu, ''))?.[1];
  if (times) return withWay(deed, times === '1' ? 'once' : `${times} times`);
  if (reader.is(from, TO) && from + 1 < to) {
    for (let end = to; end > from + 1; end--) {
      const side = /^(?:中|里|内|上)$/u.test(reader.tokens[end - 1]?.zh ?? '') ? end - 1 : end;
      const goal = side > from + 1 ? reader.thing(from + 1, side) : null;
      if (!goal) continue;
      const there = withWay(deed, `${TOWARDS[zh]} ${goal === 'your' ? 'you' : goal}`);
      if (end === to) return there;
      const next = series(reader, there, end, to);
      if (next) return next;
    }
  }
  return deed.object !== '' || reader.is(from, THEN) ? series(reader, deed, from, to) : null;
}

/** What is done so that something else can be done: 登录系统查看进度. */
const ASKS = new Set('提醒 通知 要求 邀请 委托 授权 帮助 允许 指导'.split(' '));
const GOES = new Set(
  '登录 登陆 打开 进入 前往 下载 填写 输入 点击 单击 使用 扫描 返回 联系 携带 勾选 切换 转到 回到 跳转至 提供 扫码 选择'.split(
    ' ',
  ),
);

/** 下载模板填写并上传: one deed after the other. */
function series(reader: Reader, deed: Deed, from: number, to: number): Deed | null {
  const zh = reader.tokens[from]?.zh ?? '';
  const isMarked = reader.is(from, THEN);
  const isAsked = ASKS.has(deed.zh) && ACTS.test(reader.tokens[from - 1]?.zh ?? '');
  if (!isMarked && !isAsked && !GOES.has(deed.zh)) return null;
  const at = isMarked ? from + 1 : from;
  const next = at < to ? reader.deed(at, to) : null;
  if (
    !next ||
    (!isMarked &&
      next.object === '' &&
      next.around.length === 0 &&
      deed.object === '' &&
      deed.around.length === 0)
  )
    return null;
  const isPurpose =
    isAsked ||
    (!isMarked && /^(?:勾选|点击|单击|扫码)$/u.test(deed.zh)) ||
    /^(?:来|以|以便|用于|进行)$/u.test(zh);
  return {
    ...deed,
    next: { joiner: isPurpose ? 'to' : zh === '后' ? 'and then' : 'and', deed: next },
  };
}
