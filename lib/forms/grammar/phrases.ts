import type { Token, Verb } from './tokens';

const ADVERBS: Record<string, string> = {
  手动: 'by hand',
  分别: 'separately',
  单独: 'separately',
  一并: 'together',
  同时: 'at the same time',
  直接: 'directly',
  按时: 'on time',
  提前: 'in advance',
  自动: 'automatically',
  批量: 'in bulk',
  稍后: 'later',
  重新: 'again',
  及时: 'promptly',
  尽快: 'soon',
  先: 'first',
  再次: 'again',
  重复: 'again',
  立即: 'now',
  马上: 'now',
  如实: 'truthfully',
  准确: 'exactly',
  仔细: 'carefully',
  认真: 'carefully',
};

/** Of a thing behind its verb (输入正确的号码), of the deed before it (正确输入号码). */
const BEFORE_VERB: Record<string, string> = {
  正确: 'correctly',
  默认: 'by default',
  简要: 'briefly',
  真实: 'truthfully',
  完整: 'completely',
};

/** A verb with what it is done to; several verbs with the same object. */
export function command(tokens: readonly Token[]): string | null {
  let at = 0;
  const adverbs: string[] = [];
  const verbs: Verb[] = [];
  let isJoined = true;
  for (; at < tokens.length; at++) {
    const { zh, verb } = tokens[at] as Token;
    const adverb =
      ADVERBS[zh] ?? (verbs.length === 0 && tokens[at + 1]?.verb ? BEFORE_VERB[zh] : undefined);
    if (adverb) adverbs.push(adverb);
    else if (zh === '并' || zh === '和' || zh === '或' || zh === '/' || zh === '及') {
      if (!tokens[at + 1]?.verb || verbs.length === 0) break;
      isJoined = true;
    } else if (verb && isJoined) {
      // 查询结果 is a name: the verb tells what kind of result.
      if (zh === '备案' && tokens.length > at + 1) return at === 0 ? nounPhrase(tokens) : null;
      if (verbs.length === 0 && isName(tokens.slice(at)))
        return adverbs.length > 0 ? null : nounPhrase(tokens);
      verbs.push(verb);
      isJoined = false;
    } else break;
  }
  if (verbs.length === 0 || !verbs.every(Boolean)) return null;
  const object = tokens.slice(at);
  const [next] = object;
  if (next && next.isParticle && !next.noun && !next.adjective) return null;
  const isList = JOINS.has(object[1]?.zh ?? '');
  if (next?.verb && next.noun === undefined && object.length > 1 && !isName(object) && !isList)
    return null;
  // 提交审核时间 names a time, and says nothing of what is to be done.
  if (object.length === 1 && next && WHEN.has(next.zh) && !ENTERS.has(tokens[0]?.zh ?? ''))
    return verbs.length === 1 && verbs[0]?.noun && adverbs.length === 0
      ? `${verbs[0].noun} ${next.noun}`
      : null;
  // 幕布拍照上传 is several deeds, one after the other.
  if (
    object.slice(-2).filter((one) => one.verb && one.noun === undefined).length > 1 &&
    object.length > 2
  )
    return null;
  const handed = handedIn(tokens[0], verbs, object);
  if (handed !== undefined) return handed;
  const of = object.length > 0 ? nounPhrase(object) : '';
  if (of === null) return null;
  const last = object.at(-1)?.zh ?? '';
  const said = verbs
    .map(({ base }) => (base === 'submit' && /审核?$|核验$/u.test(last) ? 'submit for' : base))
    .join(' and ');
  const alone = of === '' ? said.replace(/ (?:to|for|of|about|with|in(?= to))$/u, '') : said;
  return [alone, of, ...adverbs].filter(Boolean).join(' ');
}

/** What is made to be handed in: 拍摄原件上传, 下载模板提交. */
const MAKES = new Set(['拍摄', '扫描', '选择', '下载', '打印', '准备', '导出', '裁剪', '压缩']);
const HANDS_IN = new Set(['上传', '提交']);

function handedIn(
  first: Token | undefined,
  [made, ...others]: readonly Verb[],
  object: readonly Token[],
): string | null | undefined {
  const last = object.at(-1);
  if (!first || !made || others.length > 0 || !last?.verb || object.length < 2) return undefined;
  if (!MAKES.has(first.zh) || !HANDS_IN.has(last.zh)) return undefined;
  const what = nounPhrase(object.slice(0, -1));
  return around(
    `${made.base} `,
    what,
    ` and ${last.verb.base} ${what?.endsWith('s') ? 'them' : 'it'}`,
  );
}

/** 选择日期 is to be done. */
const ENTERS = new Set(['选择', '填写', '输入', '录入', '修改', '查看', '查询']);
const WHEN = new Set(['时间', '日期', '状态', '原因', '结果', '阶段']);

const HEADS = new Set(
  '结果 记录 历史记录 时间 日期 状态 进度 方式 方法 流程 步骤 须知 说明 要求 规则 规定 指南 指引 教程 中心 页面 意见 原因 驳回原因 平台 系统 服务 订单 功能 按钮 通知 信息 类型 材料 资料 协议 条款 条件 问题 常见问题 单号 账号 帐号 密码 管理 单位 人 主体 网站 注意事项 公告 专区 网址 链接 数量 阶段 客服 提示 列表'.split(
    ' ',
  ),
);
/** Verbs that tell what kind of thing the next word is, where a form has such things. */
const KINDS_OF = new Set(
  '审核 审批 登录 注册 查询 备案 操作 变更 接入 注销 驳回 上传 填写 提交 核验 支付 购买 申请 联系 授权 认证 拍照 办理 反馈 续费 开通 使用 管理 咨询 验证 登记'.split(
    ' ',
  ),
);
const DONE_TO: ReadonlySet<string> = new Set([
  '信息',
  '材料',
  '资料',
  '类型',
  '网站',
  '主体',
  '密码',
  '账号',
  '帐号',
  '单位',
  '协议',
  '链接',
  '网址',
  '订单',
  '列表',
]);

/** Whether a text that begins with a verb is the name of a thing: 审核记录, but not 上传资料. */
function isName([verb, next, ...more]: readonly Token[]): boolean {
  if (!verb || !next || more.length > 0) return false;
  if (!KINDS_OF.has(verb.zh) || !HEADS.has(next.zh)) return false;
  if (!DONE_TO.has(next.zh)) return true;
  return verb.zh === '登录' ||
    verb.zh === '备案' ||
    verb.zh === '注册' ||
    verb.zh === '联系' ||
    verb.zh === '接入'
    ? next.zh !== '网站'
    : false;
}

const JOINS = new Set(['和', '与', '及', '以及', '或', '/']);

const PLACED: Record<string, string> = { 上的: 'on', 中的: 'in', 里的: 'in', 内的: 'in' };

/** Nouns and what describes them, as English has them: “A of B” where 的 stands between, else in the same order. */
export function nounPhrase(tokens: readonly Token[] | null): string | null {
  if (!tokens || tokens.length === 0) return null;
  const on = tokens.findIndex(({ zh }) => zh in PLACED);
  if (on >= 0) {
    const [place, thing] = [nounPhrase(tokens.slice(0, on)), nounPhrase(tokens.slice(on + 1))];
    return place && thing && `${thing} ${PLACED[tokens[on]?.zh ?? '']} ${place}`;
  }
  const words: string[] = [];
  let isSaid = false;
  for (const [at, { zh, noun, adjective, verb, raw }] of tokens.entries()) {
    const next = tokens[at + 1];
    const isLast = at === tokens.length - 1;
    // 驳回的照片, 已认领的网站: what has been done to it.
    const isDone = (zh === '已' || zh === '已经') && next?.verb && tokens[at + 2]?.zh === '的';
    if (verb && next?.zh === '的' && at + 3 === tokens.length && WAYS.has(tokens[at + 2]?.zh ?? ''))
      return [tokens[at + 2]?.noun, 'for', gerund(verb.base), ...words].join(' ');
    if (isSaid) isSaid = false;
    else if (isDone && tokens.length > at + 3) continue;
    else if (
      verb &&
      next?.zh === '的' &&
      at + 2 < tokens.length &&
      !OPEN.has(zh) &&
      !/ /u.test(verb.participle)
    ) {
      words.push(verb.participle);
      isSaid = true;
    } else if (raw) words.push(zh);
    else if (zh === '的') {
      if (at === 0 || isLast) return null;
    } else if (
      zh === '和' ||
      zh === '与' ||
      zh === '及' ||
      zh === '以及' ||
      zh === '或' ||
      zh === '或者' ||
      zh === '/'
    ) {
      if (at === 0 || isLast) return null;
      words.push(zh === '或' || zh === '或者' || zh === '/' ? 'or' : 'and');
    } else if (noun !== undefined && !(adjective && next?.noun)) {
      if (noun !== '-') words.push(noun);
    } else if (adjective) {
      if (!next || (next.isParticle && next.zh !== '的')) return null;
      // 同 compares with what follows; within a name it is a part of the name: 大同市.
      if (zh === '同' && at > 0) return null;
      words.push(adjective);
    } else if (
      verb?.noun &&
      (isLast ||
        (next && HEADS.has(next.zh) && at + 2 === tokens.length) ||
        (next && JOINS.has(next.zh)) ||
        (next?.verb?.noun && at + 2 === tokens.length))
    )
      words.push(verb.noun);
    else return null;
  }
  // 主办单位或者主办人: both are the entity.
  return plural(words)
    .join(' ')
    .replace(/\b(\w+) (?:or )?\1\b/u, '$1');
}

/** 图片上传的流程: how something is done. */
const WAYS = new Set(['流程', '步骤', '方法', '方式', '教程']);

/** 备案的域名 may be filed or still to be filed. */
const OPEN = new Set(['备案', '核验', '申请', '变更', '注销', '报备']);

const MANY = new Set(['all', 'several', 'two', 'three', 'both', 'some']);
const COUNTED =
  /^(?:photo|picture|file|domain|website|order|filing|template|agreement|copy|person|account)$/u;

/** all photos */
function plural(words: string[]): string[] {
  const last = words.at(-1) ?? '';
  if (!MANY.has(words[0] ?? '') || !COUNTED.test(last)) return words;
  return [
    ...words.slice(0, -1),
    last === 'copy' ? 'copies' : last === 'person' ? 'people' : `${last}s`,
  ];
}

/** uploading */
export const gerund = (base: string): string => {
  const [first = '', ...others] = base.split(' ');
  const stem =
    first.endsWith('e') && !first.endsWith('ee')
      ? first.slice(0, -1)
      : first === 'submit' || first === 'scan' || first === 'set' || first === 'get'
        ? first + first.slice(-1)
        : first;
  return [`${stem}ing`, ...others].join(' ');
};

export function doing(tokens: readonly Token[]): string | null {
  const [first, ...object] = tokens;
  if (!first?.verb) return null;
  const of = object.length > 0 ? nounPhrase(object) : '';
  if (of === null) return null;
  const said = gerund(first.verb.base);
  return of === '' ? said.replace(/ (?:to|for|of|about|with)$/u, '') : `${said} ${of}`;
}

/** A text with words around it; null when there is no text. */
export const around = (before: string, middle: string | null, after = ''): string | null =>
  middle === null ? null : `${before}${middle}${after}`;
