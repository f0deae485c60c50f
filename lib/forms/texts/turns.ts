import { around } from './around';
import { counted } from './counted';
import { isOpen } from './names';
import { notDone, sealed, timesOf, wayOf, withIt } from './turns-of-deeds';
import { sharedProperty } from './shared-property';
import type { Token } from './word-list';

/** English for a name; undefined when a rule says nothing of it, null when the name may mean two things. */
export type Turn = (
  tokens: readonly Token[],
  nounPhrase: (tokens: readonly Token[]) => string | null,
) => string | null | undefined;

const PLACED: Readonly<Record<string, string>> = {
  上的: 'on',
  中的: 'in',
  里的: 'in',
  内的: 'in',
};

/** 证件上的地址 */
const placed: Turn = (tokens, nounPhrase) => {
  const at = tokens.findIndex(({ zh }) => zh in PLACED);
  if (at < 0) return undefined;
  const [place, thing] = [nounPhrase(tokens.slice(0, at)), nounPhrase(tokens.slice(at + 1))];
  return place && thing && `${thing} ${PLACED[tokens[at]?.zh ?? '']} ${place}`;
};

/** 管局下发的备案号: who has done it. Who is nobody may be where or with what it was done. */
const doneBy: Turn = (tokens, nounPhrase) => {
  const at = tokens.findIndex(({ zh }) => zh === '的') - 1;
  const deed = tokens[at];
  if (at < 1 || !deed?.verb || deed.noun !== undefined || isOpen(deed.zh)) return undefined;
  const who = tokens.slice(0, at);
  if (!who.every(({ noun, adjective }) => noun ?? adjective)) return undefined;
  const [agent, thing] = [nounPhrase(who), nounPhrase(tokens.slice(at + 2))];
  const isActor = ACTOR.test(who.at(-1)?.zh ?? '');
  return agent && thing && isActor ? `${thing} ${deed.verb.participle} by ${agent}` : null;
};

const ACTOR = /(?:人|者|员|商|局|部|司|位|构|户|台|统|关|会|您|你|院)$/u;

const atSide: Turn = (tokens, nounPhrase) => {
  const side = SIDES[tokens[0]?.zh ?? ''];
  if (side === undefined || tokens.length < 2) return undefined;
  return around('', nounPhrase(tokens.slice(tokens[1]?.zh === '的' ? 2 : 1)), ` ${side}`);
};

/** 用户终止注销: what he has done or is to do, and no name. */
const doing: Turn = ([who, first, then, ...more]) =>
  who &&
  ACTOR.test(who.zh) &&
  first?.verb &&
  first.noun === undefined &&
  then?.verb &&
  then.noun === undefined &&
  more.length === 0
    ? null
    : undefined;

/** 下方二维码: where it is stands behind it in English. */
const SIDES: Readonly<Record<string, string>> = {
  本页: 'on this page',
  上方: 'above',
  下方: 'below',
  左侧: 'on the left',
  右侧: 'on the right',
  右上角: 'at the top right',
  左上角: 'at the top left',
  右下角: 'at the bottom right',
  左下角: 'at the bottom left',
};

/** 域名所在账号: the account of the domain. */
const belonging: Turn = (tokens, nounPhrase) => {
  const at = tokens.findIndex(({ zh }, place) => place > 0 && /^所(?:在地?|属)$/u.test(zh));
  if (at < 1 || at === tokens.length - 1) return undefined;
  const [thing, owner] = [nounPhrase(tokens.slice(at + 1)), nounPhrase(tokens.slice(0, at))];
  return thing && owner && `${thing} of the ${owner}`;
};

/** 负责人手机号: what a person has. */
const ofPerson: Turn = ([person, ...things], nounPhrase) =>
  PEOPLE.test(person?.noun ?? '') &&
  things.length > 0 &&
  things.every(
    ({ zh, noun, adjective, isParticle }) => noun && !isParticle && (!adjective || zh === '手机'),
  )
    ? around('', nounPhrase(things), ` of the ${person?.noun}`)
    : undefined;

const PEOPLE =
  /^(?:person in charge|legal representative|contact person|contact|entity leader|website administrator|recipient|applicant|handling person|operator)$/u;

/** 网站负责人有效证件: a valid certificate of the administrator. */
const toldOf: Turn = (tokens, nounPhrase) => {
  const at = tokens.findIndex(
    ({ zh, adjective }, place) => place > 0 && adjective && TELLING.has(zh),
  );
  if (at < 1 || at === tokens.length - 1) return undefined;
  if (tokens[at + 1]?.zh === '的' && !/^(?:真实有效|所有|全部)$/u.test(tokens[at]?.zh ?? ''))
    return undefined;
  const before = tokens.slice(0, at);
  if (!before.every(({ noun, adjective, raw }) => noun ?? adjective ?? raw)) return undefined;
  const [owner, thing] = [nounPhrase(before), nounPhrase(tokens.slice(at))];
  const the = /^(?:this|your|my|the|all|each) /u.test(owner ?? '') ? '' : 'the ';
  return owner && thing && `${thing} of ${the}${owner}`;
};

const TELLING = new Set(
  '真实有效 有效 其他 其它 所有 全部 真实 完整 最新 相关 有关 正确 详细 具体 实际 最近 彩色'.split(
    ' ',
  ),
);
/** 主体已有备案 tells that it has one. */
const HAVING = new Set(['已有', '现有', '现有的', '已有的']);

const having: Turn = (tokens) =>
  tokens.some(({ zh }, at) => at > 0 && HAVING.has(zh) && tokens[at - 1]?.zh !== '的')
    ? null
    : undefined;

/** How one thing stands to another: 与备案无关的材料. */
const RELATION: Readonly<Record<string, string>> = {
  无关: 'unrelated to',
  不相关: 'unrelated to',
  相关: 'related to',
  有关: 'related to',
  一致: 'that matches',
  一致的: 'that matches',
  相符: 'that matches',
  不一致: 'that does not match',
  不符: 'that does not match',
};

const relatedTo: Turn = (tokens, nounPhrase) => {
  if (!/^[与和同跟]$/u.test(tokens[0]?.zh ?? '')) return undefined;
  const at = tokens.findIndex(({ zh }) => zh in RELATION);
  const of = tokens[at]?.zh.endsWith('的') ? at + 1 : at + 2;
  if (at < 2 || of >= tokens.length || (of === at + 2 && tokens[at + 1]?.zh !== '的'))
    return undefined;
  const [thing, other] = [nounPhrase(tokens.slice(of)), nounPhrase(tokens.slice(1, at))];
  const said = other === 'filing' ? 'the filing' : other;
  return thing && said && `${thing} ${RELATION[tokens[at]?.zh ?? '']} ${said}`;
};

/** 此备案号的主体信息: it is the number that is this one. */
const ofThis: Turn = ([first, ...others], nounPhrase) => {
  const at = others.findIndex(({ zh }) => zh === '的');
  const isOwned = /^[该此这]$/u.test(first?.zh ?? '') && at > 0 && at < others.length - 1;
  if (!isOwned || !others.slice(0, at).every(({ noun, raw }) => noun ?? raw)) return undefined;
  const [owner, thing] = [nounPhrase(others.slice(0, at)), nounPhrase(others.slice(at + 1))];
  return owner && thing && `${thing} of this ${owner}`;
};

/** 网站管理员变更申请: what the application is about. */
const applied: Turn = (tokens, nounPhrase) => {
  const last = tokens.at(-1)?.noun ?? '';
  if (tokens.length < 2 || !last.startsWith('application for ')) return undefined;
  const before = tokens.slice(0, tokens.at(-2)?.zh === '的' ? -2 : -1);
  return before.every(({ noun, raw }) => noun ?? raw)
    ? around(`${last} of the `, nounPhrase(before))
    : undefined;
};

/** 审核不通过原因: what did not pass. */
const whyNot: Turn = (tokens, nounPhrase) => {
  const reason = tokens.at(-1)?.noun ?? '';
  return tokens.length > 1 && reason.startsWith('reason why it ')
    ? around(reason.replace(/ it .*/u, ' '), nounPhrase(tokens.slice(0, -1)), reason.slice(13))
    : undefined;
};

/** 进行中的订单 */
const goingOn: Turn = ([first, of, ...thing], nounPhrase) =>
  first?.zh === '进行中' && of?.zh === '的' && thing.length > 0
    ? around('', nounPhrase(thing), ' in progress')
    : undefined;

/** 证件号码后6位: the last ones of it. */
const lastOf: Turn = (tokens, nounPhrase) => {
  const last = tokens.at(-1)?.noun;
  return tokens.length > 1 && last?.startsWith('last ') && tokens.at(-1)?.zh.startsWith('后')
    ? around(`${last} of the `, nounPhrase(tokens.slice(0, -1)))
    : undefined;
};

/** Names that English has in another order than Chinese; the first that fits. */
export const TURNS: readonly Turn[] = [
  counted,
  withIt,
  sealed,
  notDone,
  wayOf,
  timesOf,
  lastOf,
  ofThis,
  applied,
  whyNot,
  goingOn,
  placed,
  doneBy,
  doing,
  atSide,
  belonging,
  ofPerson,
  toldOf,
  having,
  relatedTo,
  sharedProperty,
];
