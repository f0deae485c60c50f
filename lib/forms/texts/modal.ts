import MANNERS from '../english/words/manners.json' with { type: 'json' };
import { nounPhrase } from './noun-phrase';
import { agreeing, isPlural } from './plurals';
import type { Rule } from './rule';
import { around } from './around';
import { gerund, OWN_THING, toDo } from './verb-forms';
import type { Verb } from './word-list';

const ACTS = /^(?:pass|log in)/u;
const ADVERBS: Readonly<Record<string, string>> = MANNERS.adverbs;
/** Who handles a filing: 审核员正在处理 says what he does. */
const OFFICIAL =
  /(?:审核员|审核人员|工作人员|管理员|专员|客服|管局|通信管理局|公安|公安机关|接入商|服务商|平台|系统|工信部)$/u;

export const MODALS: Record<string, (verb: Verb) => string> = {
  已: ({ participle }) => participle,
  已经: ({ participle }) => participle,
  未: ({ participle }) => `not ${participle}`,
  尚未: ({ participle }) => `not yet ${participle}`,
  待: ({ participle }) => `to be ${participle}`,
  // A person passes a review and logs in; nobody passes him.
  无法: ({ base, participle }) =>
    ACTS.test(base) ? `cannot ${toDo(base)}` : `cannot be ${participle}`,
  不能: ({ base, participle }) =>
    ACTS.test(base) ? `cannot ${toDo(base)}` : `cannot be ${participle}`,
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

const HAS: Readonly<Record<string, string>> = {
  已: 'has',
  已经: 'has',
  未: 'has not',
  尚未: 'has not yet',
};

/** What happens to something: 订单已提交, 网站名称不可修改, 核验单未加盖公章. */
export const modal: Rule = (first, rest) => {
  const at = rest.findIndex(({ zh }) => zh in MODALS);
  if (at < 0) return undefined;
  // 选择需要提交的订单: which one is chosen.
  if (at === 0 && first.zh === '选择') return null;
  // 审核中不可编辑: when it cannot be done.
  if (rest[at - 1]?.zh === '中') return null;
  // 核对已上传资料: which documents are to be checked.
  if (
    at === 0 &&
    first.verb &&
    first.noun === undefined &&
    /^已经?$/u.test(rest[0]?.zh ?? '') &&
    rest.length > 2
  )
    return undefined;
  const manner = ADVERBS[rest[at + 1]?.zh ?? ''] ?? '';
  const [verb, ...more] = rest.slice(at + (manner === '' ? 1 : 2));
  if (manner !== '' && (more.length > 0 || manner === 'all')) return null;
  const said = MODALS[rest[at]?.zh ?? ''];
  // 当前类目需要审批文件
  if (/^(?:需要?|还需)$/u.test(rest[at]?.zh ?? '') && verb?.noun !== undefined && !verb.verb) {
    const [who, what] = [nounPhrase([first, ...rest.slice(0, at)]), nounPhrase([verb, ...more])];
    return first.verb || verb.zh === '注意' || !who || !what
      ? undefined
      : `${who} ${isPlural(who) ? 'need' : 'needs'} ${what}`;
  }
  if (!verb?.verb || !said) return null;
  // 负责人还没扫码: he does it, and nothing has it done to it.
  if (OWN_THING.test(verb.verb.base)) {
    const [who, has] = [nounPhrase([first, ...rest.slice(0, at)]), HAS[rest[at]?.zh ?? '']];
    return who && has && more.length === 0 ? `${who} ${has} ${verb.verb.participle}` : null;
  }
  if (more.length > 0) {
    const [subject, object] = [nounPhrase([first, ...rest.slice(0, at)]), nounPhrase(more)];
    if (subject === null || object === null || subject.startsWith('own ')) return null;
    const has = HAS[rest[at]?.zh ?? ''];
    // 客户未填写说明: somebody does it; a website or a form has it done.
    if (has && /(?:客户|用户|人|者|员|商)$/u.test(rest[at - 1]?.zh ?? first.zh))
      return `${subject} ${has} ${verb.verb.participle} ${object}`;
    if (has && verb.zh === '通过') return `${subject} ${agreeing(subject, has)} passed ${object}`;
    const done = said(verb.verb);
    // 产品不能绑定服务码: to which it cannot be linked.
    if (/^(?:绑定|关联)$/u.test(verb.zh)) return `${subject} ${done} to ${object}`;
    return / (?:to|for|of|about|with)$/u.test(done)
      ? `${subject}: ${done} ${object}`
      : `${subject}: ${object} ${done}`;
  }
  const subject = nounPhrase([first, ...rest.slice(0, at)]);
  if (subject !== null && rest[at]?.zh === '已经')
    return `${subject} ${agreeing(subject, 'has')} been ${verb.verb.participle}`;
  // 修改后需重新审核: others do that.
  if (/^(?:after|before) /u.test(subject ?? '')) return null;
  if (manner !== '') return around('', subject, ` ${said(verb.verb)} ${manner}`);
  if (subject !== null && OFFICIAL.test(rest[at - 1]?.zh ?? first.zh)) {
    if (rest[at]?.zh === '正在') return `${subject} is ${gerund(verb.verb.base)} it`;
    if (rest[at]?.zh === '待') return null;
  }
  // 我们已受理: we did so.
  if (subject === 'us') return null;
  // 当前状态不能录入: it is something else that cannot be entered then.
  if (
    /(?:status|mode|stage)$/u.test(subject ?? '') &&
    /^(?:无法|不能|不可以?)$/u.test(rest[at]?.zh ?? '')
  )
    return null;
  if (rest[at]?.zh === '已' && /^(?:your|my|our) /u.test(subject ?? ''))
    return around('', subject, ` ${agreeing(subject ?? '', 'has')} been ${verb.verb.participle}`);
  const isNow = rest[at]?.zh === '已' && /^(?:this|these) /u.test(subject ?? '');
  return around(
    '',
    subject,
    ` ${isNow ? `${agreeing(subject ?? '', 'is')} ` : ''}${said(verb.verb)}`,
  );
};
