import { nounPhrase } from './phrases';
import { tokensOf } from './tokens';

/** Who reviews, verifies or receives a filing on its way. */
const WHO =
  '接入商|代理商?|平台|系统|人工|(?:省|市|当地)?管局|(?:省)?通管局|(?:省)?通信管理局|工信部|公安(?:机关)?|网安|主办者|用户|客户|审核人员|腾讯云|阿里云|华为云|百度云|京东云';
const WHAT =
  '审核|初审|复审|终审|核验|短信核验|人脸核验|真实性核验|认证|审批|确认|受理|复核|审查|认证审核|备案审核|资料审核|实名认证';
const STATES: Readonly<Record<string, string>> = {
  中: 'in progress',
  通过: 'passed',
  已通过: 'passed',
  未通过: 'did not pass',
  不通过: 'did not pass',
  拒绝: 'refused',
  已拒绝: 'refused',
  驳回: 'rejected',
  已驳回: 'rejected',
  被驳回: 'rejected',
  退回: 'returned',
  已退回: 'returned',
  失败: 'failed',
  成功: 'succeeded',
  完成: 'complete',
  已完成: 'complete',
  超时: 'timed out',
  已终止: 'ended',
  已取消: 'cancelled',
  已撤回: 'withdrawn',
  已关闭: 'closed',
};
const STATE = Object.keys(STATES)
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const SENT: Readonly<Record<string, string>> = {
  上报: 'reported to',
  报送: 'reported to',
  提交: 'submitted to',
  转交: 'passed on to',
  移交: 'passed on to',
  退回: 'returned to',
};
const SENDING: Readonly<Record<string, string>> = {
  上报: 'reporting to',
  报送: 'reporting to',
  提交: 'submission to',
  转交: 'passing on to',
  移交: 'passing on to',
  退回: 'return to',
};
const SEND = Object.keys(SENT).join('|');

const name = (zh: string): string | null => nounPhrase(tokensOf(zh));
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

const REVIEW = whole(`(待|等待)?(?:(${WHO})(?:的|进行)?)?(${WHAT})(${STATE})?`);
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
    return `${done} ${STATES[state ?? '']}`;
  }
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

function joined(who: string | undefined, what: string): string | null {
  const [one, other] = [who ? name(who) : '', name(what)];
  return one === null || other === null ? null : [one, other].filter(Boolean).join(' ');
}
