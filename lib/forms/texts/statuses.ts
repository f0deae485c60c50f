import WORDS from '../english/words/states.json' with { type: 'json' };
import { nounPhrase } from './noun-phrase';
import { tokensOf } from './tokens';

/** Who reviews, verifies or receives a filing on its way. */
const WHO =
  '接入商|接入者|服务商|代理商?|平台|系统|人工|(?:(?![已未待正请提上报退转移由]).{2,3}省?|省|市|当地)?管局|(?:省)?通管局|(?:省)?通信管理局|工信部|公安(?:机关)?|网安(?:部门|大队|支队)?|主办者|网站主办者|网站开办者|主办单位|备案人|用户|客户|审核人员|(?![已未待等正请提上报退转移由]|管理局).{1,7}(?:机构|中心|部门|局|公司|经理|办公室)|腾讯云|阿里云|华为云|百度云|京东云';
const WHAT =
  '审核|初审|复审|终审|核验|核实|短信核验|人脸核验|真实性核验|认证|审批|确认|受理|复核|审查|认证审核|备案审核|资料审核|实名认证';
const STATES: Readonly<Record<string, string>> = WORDS.review;
const STATE = Object.keys(STATES)
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const SENT: Readonly<Record<string, string>> = WORDS.sent;
const SENDING: Readonly<Record<string, string>> = WORDS.sending;
const SEND = Object.keys(SENT).join('|');

const name = (zh: string): string | null => nounPhrase(tokensOf(zh));
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

const REVIEW = whole(`(待|等待)?(?:(${WHO})(?:的|进行)?)?(${WHAT})(${STATE})?`);
/** 待管局下发: who is to give it. */
const GIVEN = whole(`(?:待|等待)(${WHO})(下发|发放|签发)`);
const SENT_TO = whole(
  `(已|待|未|正在)?(${SEND})(?:至|到|给|回)?(${WHO})(修改|处理|审核|失败|成功|中)?`,
);

/**
 * The state of an order as its list shows it: somebody and what he does with it (待接入商审核, 管局审核驳回), or to whom it
 * is sent (已上报管局, 退回主办者修改); null for any other text.
 */
export function statusOf(clause: string): string | null {
  const review = REVIEW.exec(clause);
  if (review) {
    const [, waits, who, what = '', state] = review;
    // 确认驳回 is a button.
    if (what === '确认' && !waits && !who) return null;
    // What is known as a whole word says it better: 人工审核, 管局审核.
    const done = name(`${who ?? ''}${what}`) ?? joined(who, what);
    if (done === null || (!waits && !state)) return waits || who ? done : null;
    if (waits) return state ? null : `waiting for ${done}`;
    const said = STATES[state ?? ''] ?? '';
    // A review rejects an order, and nobody rejects a review.
    return REFUSED.test(said) ? `${said} in ${done}` : `${done} ${said}`;
  }
  const [, giver = '', gives = ''] = GIVEN.exec(clause) ?? [];
  const [by, given] = giver ? [name(giver), tokensOf(gives)?.[0]?.verb] : [];
  if (by && given) return `waiting for the ${by} to ${given.base} it`;
  const sent = SENT_TO.exec(clause);
  if (!sent) return null;
  const [, aspect = '', verb = '', who = '', then = ''] = sent;
  const whom = name(who);
  if (whom === null) return null;
  const to = `${SENT[verb]} the ${whom}`;
  if (then === '失败' || then === '成功')
    return aspect
      ? null
      : `${SENDING[verb]} the ${whom} ${then === '失败' ? 'failed' : 'succeeded'}`;
  if (then === '中' || aspect === '正在') return `being ${to}`;
  const said = aspect === '待' ? `to be ${to}` : aspect === '未' ? `not ${to}` : to;
  // 提交管局 is a button, 退回接入商修改 a state.
  if (aspect === '' && verb !== '退回') return null;
  return then === ''
    ? said
    : `${said} ${{ 修改: 'to be changed', 处理: 'to be handled', 审核: 'for review' }[then]}`;
}

const REFUSED = /^(?:refused|rejected|returned)$/u;

function joined(who: string | undefined, what: string): string | null {
  const [one, other] = [who ? name(who) : '', name(what)];
  return one === null || other === null ? null : [one, other].filter(Boolean).join(' ');
}

/** Who sends something back or takes it: 备案系统退回. */
const BY =
  /^(?![待已未需可被])(.{1,8}(?:系统|平台|管局|商|公司|司|员|方|局|者|客服|云))(?:核实|审核)?(退回|拒绝|受理|撤销|撤回|取消|下发|关闭|强制注销)$/u;

/** 备案系统退回: by whom it was done. */
export function doneBy(clause: string): string | null {
  const [, who = '', deed = ''] = BY.exec(clause) ?? [];
  const [whom, verb] = [name(who), tokensOf(deed)?.[0]?.verb];
  return whom && verb
    ? `${verb.participle} by ${/^(?:our|my|your|this) | Cloud$/u.test(whom) ? '' : 'the '}${whom}`
    : null;
}

/** Two states at once (初审通过待上报管局), and what is asked about one (确认审核通过？). */
export function statesOf(clause: string): string | null {
  // 退回待修改
  const [, back = '', then = ''] = /^(退回|打回|驳回)待(.{2,4})$/u.exec(clause) ?? [];
  const verb = tokensOf(then)?.at(-1)?.verb;
  if (verb) return `${back === '驳回' ? 'rejected' : 'returned'}, to be ${verb.participle}`;
  const asked = /^确认(.+)$/u.exec(clause);
  const state = asked?.[1] ? statusOf(asked[1]) : null;
  if (state !== null) return `confirm: ${state}`;
  const two = /^(.+?(?:通过|完成|成功|失败|驳回))(待.+)$/u.exec(clause);
  const [one, other] = two?.[1] && two[2] ? [statusOf(two[1]), statusOf(two[2])] : [null, null];
  return one === null || other === null ? null : `${one}, ${other}`;
}
