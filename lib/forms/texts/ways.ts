import { LOOKS_AT, USES } from './names';
import { gerund } from './verb-forms';
import { wordList, type Token } from './word-list';

/** What tells how something is done. */
const HOW: Readonly<Record<string, string>> = {
  方式: 'way to',
  方法: 'way to',
  流程: 'procedure to',
  操作流程: 'procedure to',
  流程说明: 'procedure to',
  步骤: 'steps to',
  操作步骤: 'steps to',
  教程: 'how to',
  注意事项: 'notes on',
  须知: 'notes on',
};

/** 认领原备案步骤: the steps to claim it; undefined for another name. What pages tell people to do with anything is to be done. */
export function wayTo(
  written: readonly Token[],
  isObject: boolean,
  nounPhrase: (tokens: readonly Token[]) => string | null,
): string | null | undefined {
  const tokens = partedFiling(written);
  const how = HOW[tokens.at(-1)?.zh ?? ''];
  const [first] = tokens;
  const things = tokens
    .slice(1, -1)
    .filter(({ zh }, at, all) => zh !== '的' || at < all.length - 1);
  if (!how || !first?.verb || first.noun !== undefined) return undefined;
  // 办理拍照流程: the deed alone, where it has no name.
  if (things.length === 0)
    return how.startsWith('way') ||
      first.verb.noun ||
      USES.has(first.zh) ||
      LOOKS_AT.has(first.zh) ||
      isObject
      ? undefined
      : `${how} ${first.verb.base}`;
  if (!isObject && (USES.has(first.zh) || LOOKS_AT.has(first.zh))) return undefined;
  if (things.length === 1 && things[0]?.adjective) return undefined;
  if (!things.every(({ noun, adjective, raw }) => noun ?? adjective ?? raw)) return undefined;
  const of = nounPhrase(things);
  return of && `${how} ${how === 'notes on' ? gerund(first.verb.base) : first.verb.base} ${of}`;
}

/** 原备案步骤: the filing is what the steps are for. */
function partedFiling(tokens: readonly Token[]): readonly Token[] {
  const [, how = ''] = /^备案(流程|步骤|方式)$/u.exec(tokens.at(-1)?.zh ?? '') ?? [];
  const parts = ['备案', how].flatMap((zh) => wordList().of.get(zh) ?? []);
  return how !== '' && tokens.length > 2 ? [...tokens.slice(0, -1), ...parts] : tokens;
}
