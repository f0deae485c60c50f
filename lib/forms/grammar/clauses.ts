import { around, command, doing, gerund, nounPhrase } from './phrases';
import type { Token, Verb } from './tokens';

/** What a page asks before it does it: 是否继续备案. */
const ASKED_OF = new Set([
  '继续',
  '确认',
  '确定',
  '使用',
  '删除',
  '保存',
  '提交',
  '取消',
  '退出',
  '放弃',
  '覆盖',
  '跳过',
]);

type Rule = (first: Token, rest: readonly Token[]) => string | null | undefined;

/** What a clause says: by its first word, by its last, by a verb within, else a verb with its object or a name. */
export function say(tokens: readonly Token[]): string | null {
  const [first, ...rest] = tokens;
  if (!first) return null;
  // Alone it is the name of the matter, not what is to be done.
  if (first.zh === '备案' && rest.length === 0) return 'ICP filing';
  for (const rule of [leading, ending, modal]) {
    const said = rule(first, rest);
    if (said !== undefined) return said;
  }
  const said = command(tokens);
  if (said !== null) return said;
  return first.verb && first.noun === undefined ? null : nounPhrase(tokens);
}

const leading: Rule = ({ zh }, rest) => {
  switch (zh) {
    case '请':
      return rest.length > 0 ? command(rest) : null;
    case '点击':
    case '单击':
      return rest[0]?.verb ? around('click to ', command(rest)) : undefined;
    case '确定':
      return rest[0]?.verb ? around('confirm: ', command(rest)) : undefined;
    case '确认':
      return rest.length === 1 && rest[0]?.verb && !rest[0].verb.noun
        ? `confirm: ${rest[0].verb.base}`
        : undefined;
    case '继续':
      if (!rest[0]?.verb || rest[0].zh === '备案') return undefined;
      if (/^(?:添加|新增|增加)$/u.test(rest[0].zh))
        return around('add another ', nounPhrase(rest.slice(1)));
      return around('continue to ', command(rest));
    case '使用': {
      const last = rest.at(-1);
      return last?.verb && rest.length > 1 && !last.noun
        ? around(`${last.verb.base} with `, nounPhrase(rest.slice(0, -1)))
        : undefined;
    }
    case '不能':
    case '不可':
    case '不可以':
      if (rest.length === 1 && rest[0]?.verb) return `cannot be ${rest[0].verb.participle}`;
      return around('you cannot ', command(rest));
    case '请勿':
    case '请不要':
    case '勿':
    case '不得':
    case '不允许':
      return around('do not ', command(rest));
    case '可':
    case '可以':
      return around('you can ', command(rest));
    case '需':
    case '需要':
    case '须':
    case '必须':
      return around('you must ', command(rest));
    case '应':
    case '应当':
      return around('you should ', command(rest));
    case '务必':
      return around('be sure to ', command(rest));
    case '即将':
      return around('about to ', command(rest));
    case '正在':
      return numberOf(rest, 'being ') ?? around('', doing(rest));
    case '如何':
    case '怎么':
      return around('how to ', command(rest));
    case '什么是':
      return around('what is ', nounPhrase(rest), '?');
    case '有':
      return around('there is ', nounPhrase(rest));
    case '无':
    case '没有':
    case '暂无':
      return around('no ', nounPhrase(rest));
    case '支持':
      return around('', nounPhrase(rest), ' supported');
    case '不支持':
      return around('', nounPhrase(rest), ' not supported');
    case '是否': {
      const [verb, ...object] = rest;
      const asked = (
        {
          有: 'is there',
          为: 'is it',
          是: 'is it',
          涉及: 'does it involve',
          包含: 'does it contain',
          需要: 'is there need for',
        } as Record<string, string>
      )[verb?.zh ?? ''];
      if (asked) return around(`${asked} `, nounPhrase(object), '?');
      return ASKED_OF.has(verb?.zh ?? '') ? around('', say(rest), '?') : null;
    }
    case '已':
    case '已经':
    case '未':
    case '尚未':
    case '待': {
      const [verb, ...object] = rest;
      const number = numberOf(
        rest,
        zh === '待' ? 'to be ' : zh.endsWith('未') || zh === '尚未' ? 'not ' : '',
      );
      if (number !== null) return number;
      if (!verb?.verb) return zh === '待' ? around('waiting for ', nounPhrase(rest)) : null;
      const of = object.length > 0 ? nounPhrase(object) : '';
      if (of === null) return null;
      const said = MODALS[zh]?.(verb.verb) ?? verb.verb.participle;
      if (of === '') return said;
      return zh === '待' ? `${of} ${said}` : `${said}: ${of}`;
    }
    default:
      return undefined;
  }
};

/** 已审核数量: how many it is done to. */
function numberOf([what, of, ...more]: readonly Token[], before: string): string | null {
  if (!what?.verb || more.length > 0 || !/^(?:数量|总数)$/u.test(of?.zh ?? '')) return null;
  return `number ${before}${what.verb.participle}`;
}

const WRONG: Record<string, string> = {
  不能为空: 'must not be empty',
  不可修改为空: 'must not be emptied',
  不能修改为空: 'must not be emptied',
  未开放: 'is not open',
  太大: 'is too large',
  太小: 'is too small',
  太长: 'is too long',
  太短: 'is too short',
  不规范: 'does not follow the rules',
  不可用: 'cannot be used',
  不可为空: 'must not be empty',
  不为空: 'must not be empty',
  错误: 'is wrong',
  不正确: 'is not correct',
  有误: 'is wrong',
  不一致: 'do not agree',
  不合格: 'not acceptable',
  未通过: 'did not pass',
  不通过: 'did not pass',
  通过: 'passed',
  超时: 'timed out',
  过期: 'has expired',
  已过期: 'has expired',
  不符合要求: 'does not meet the requirements',
  符合要求: 'meets the requirements',
  正常: 'is normal',
  不清晰: 'is not clear',
  不清楚: 'is not clear',
  模糊: 'is blurred',
  不完整: 'is not complete',
  不全: 'is not complete',
  完整: 'is complete',
  过大: 'is too large',
  过小: 'is too small',
  过长: 'is too long',
  过短: 'is too short',
  失效: 'has expired',
  已失效: 'has expired',
  到期: 'has expired',
  已到期: 'has expired',
  已存在: 'exists already',
  不存在: 'does not exist',
  无效: 'is not valid',
  异常: 'is abnormal',
  不合规: 'does not follow the rules',
  不符合规范: 'does not follow the rules',
  不足: 'is not enough',
  为空: 'is empty',
  不真实: 'is not true',
  不准确: 'is not exact',
  缺失: 'is missing',
  不详细: 'is not detailed enough',
  不够详细: 'is not detailed enough',
  无法接通: 'cannot be reached',
  无法访问: 'cannot be opened',
  无法打开: 'cannot be opened',
  冲突: 'conflicts with another one',
  完成: 'is complete',
  已完成: 'is complete',
};

/** By the last word: 不能为空, 成功, 失败, 中. */
const ending: Rule = (first, rest) => {
  const last = rest.at(-1) ?? (first.zh in WRONG && !first.noun && !first.verb ? first : undefined);
  if (!last) return undefined;
  const before = [first, ...rest.slice(0, -1)];
  const wrong = WRONG[last.zh];
  if (wrong) {
    if (before.length === 0 || rest.length === 0) return wrong;
    const isOver = /^(?:已|已经)$/u.test(before.at(-1)?.zh ?? '');
    const what = nounPhrase(isOver ? before.slice(0, -1) : before);
    if (what === null) return undefined;
    return `${what} ${what.endsWith('documents') ? wrong.replace(/^is /u, 'are ') : wrong}`;
  }
  if (last.zh === '中') {
    const { verb, noun } = before.at(-1) ?? {};
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
  if (!verb) return around('', nounPhrase(before), ` ${how}`);
  // 资料已提交成功: that it succeeded says that it has been done.
  const done = before.slice(0, -1).filter(({ zh }) => zh !== '已' && zh !== '已经');
  const of = done.length > 0 ? nounPhrase(done) : '';
  if (of === null) return null;
  const what = verb.noun ?? gerund(verb.base);
  return [of, what, how].filter(Boolean).join(' ');
};

const MODALS: Record<string, (verb: Verb) => string> = {
  已: ({ participle }) => participle,
  已经: ({ participle }) => participle,
  未: ({ participle }) => `not ${participle}`,
  尚未: ({ participle }) => `not yet ${participle}`,
  待: ({ participle }) => `to be ${participle}`,
  不能: ({ participle }) => `cannot be ${participle}`,
  不可: ({ participle }) => `cannot be ${participle}`,
  不可以: ({ participle }) => `cannot be ${participle}`,
  可: ({ participle }) => `can be ${participle}`,
  可以: ({ participle }) => `can be ${participle}`,
  需: ({ participle }) => `must be ${participle}`,
  需要: ({ participle }) => `must be ${participle}`,
  须: ({ participle }) => `must be ${participle}`,
  必须: ({ participle }) => `must be ${participle}`,
  应: ({ participle }) => `should be ${participle}`,
  正在: ({ participle }) => `being ${participle}`,
};

/** What happens to something: 订单已提交, 网站名称不可修改, 核验单未加盖公章. */
const modal: Rule = (first, rest) => {
  const at = rest.findIndex(({ zh }) => zh in MODALS);
  if (at < 0) return undefined;
  const [verb, ...more] = rest.slice(at + 1);
  const said = MODALS[rest[at]?.zh ?? ''];
  if (!verb?.verb || !said) return null;
  if (more.length > 0) {
    const [subject, object] = [nounPhrase([first, ...rest.slice(0, at)]), nounPhrase(more)];
    if (subject === null || object === null) return null;
    const done = said(verb.verb);
    return / (?:to|for|of|about|with)$/u.test(done)
      ? `${subject}: ${done} ${object}`
      : `${subject}: ${object} ${done}`;
  }
  const subject = nounPhrase([first, ...rest.slice(0, at)]);
  if (subject !== null && rest[at]?.zh === '已经')
    return `${subject} ${subject.endsWith('s') ? 'have' : 'has'} been ${verb.verb.participle}`;
  return around('', subject, ` ${said(verb.verb)}`);
};
