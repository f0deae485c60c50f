import FAULTS from '../../english/words/faults.json' with { type: 'json' };
import { partedWith } from '../tokens';
import { remembered } from '../remembered';
import { verbOf, type Token } from '../word-list';
import { MODAL_WORDS } from './modals';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const IF = words('如果 若 如 假如 倘若 一旦 只要 若是 如果是');
export const BECAUSE = words('因 因为 由于 鉴于');
export const IN_ORDER_TO = words('为 为了 以便');
export const AFTER = words('后 之后 以后');
export const BEFORE = words('前 之前 以前');
export const WHEN = words('时 的时候 过程中');
export const PLEASE = words('请 请您 烦请 敬请 请务必 务必');
export const FORBIDS = words('请勿 勿 请不要 切勿 不要 严禁 禁止 不得 请不要再');
export const OF = words('的');
export const AND = words('和 与 及 以及 、 且 并');
export const OR = words('或 或者 或是 /');
export const IS = words('是 为 即为 即是 均为 都是 就是 仍为');
export const IS_NOT = words('不是 非 不为 并非');
export const TO = words('到 至 给 为 成 于 在 成为');
export const ALSO = words('也 均 都 共 仍 还 就 便 则 即 再 又 会 同时 目前 当前 暂 暂时 现 现已');
export const THEN = words('并 进行 后 再 来 以 以便 并且 进而 用于 且 然后');
export const OVER = words('了 过 完 好 完成 成功 一下 过了');
export const MEASURES = words(
  '处 个 张 份 条 项 次 家 名 位 种 台 部 套 页 行 组 款 类 本 批 段 级 只 起 件',
);
export const SAME = words('一致 相同 相符 匹配 一样');
export const NOT_SAME = words('不一致 不同 不相同 不符 不相符 不匹配 不一样 不相等');

const ALL = new Map<string, Token>();
const add = (zh: string): unknown => ALL.set(zh, { zh, isParticle: true });
for (const some of [
  IF,
  BECAUSE,
  IN_ORDER_TO,
  AFTER,
  BEFORE,
  WHEN,
  PLEASE,
  FORBIDS,
  OF,
  AND,
  OR,
  IS,
  IS_NOT,
])
  for (const zh of some) add(zh);
for (const some of [TO, ALSO, THEN, OVER, MEASURES, SAME, NOT_SAME]) for (const zh of some) add(zh);
for (const zh of MODAL_WORDS) add(zh);
for (const zh of Object.keys(FAULTS)) add(zh);
for (const zh of words(
  '能不能 可不可以 有没有 自己 不了 不到 不出 不上 还有 目前 现在 何时 至少 最多 做什么 是什么 期间 您 你 我 其 我们 您的 你的 我的 非 达 大于 小于 早于 晚于 等于 高于 低于 无关 有关 发给 以便于 能否 可否 哪些 何时 什么时候 什么情况下 还缺 还差 仅 只 缺 差 去 上面 下面 里面 用于 适用于 可用于 逾期 超时 不再 暂缓 上一个 下一个 表示 当 成功 在 由 将 把 被 用 按 按照 根据 依据 依照 参照 结合 从 自 向 对 对于 关于 与 同 跟 以 于 经 凭 随 等 内 里 上 下 中 处 以内 之内 以外 外 之间 左右 有 无 没有 暂无 存在 不存在 含有 含 包含 包括 涉及 不涉及 缺少 缺 属于 不属于 支持 不支持 具备 具有 拥有 持有 所 每 各 一 两 三 几 多 不 没 吗 么 呢 是否 如何 怎么 怎样 怎么办 什么 为什么 为何 哪些 哪个 哪里 多久 多少 谁 不在 否则 则 但 但是 例如 比如 如： 需 要 想 想要 能否 可否 进行 予以 加以 这 那 该 此 本 某 通过 使用 不含 不带 不包括 除 除了 除外 以上 以下 建议 最 很 较 太 过于 不够 未 达到 超过 少于 不足 不超过 第 次 年 月 日 天 元',
))
  add(zh);

/** Deeds of one sign, which would part other words in a list: 发给, 换服务器. */
const SHORT = {
  发: 'send/sent',
  换: 'change',
  试: 'try/tried',
  看: 'view',
  改: 'change',
  传: 'upload',
  查: 'check',
  点: 'click',
  选: 'choose/chosen',
  关: 'close',
  开: 'open',
  加: 'add',
  做: 'do/done',
  存: 'save',
  删: 'delete',
  建: 'create',
  找: 'find/found',
  收: 'receive',
};
// 此项: in a list it would part the names of places.
ALL.set('项', { zh: '项', noun: 'item' });
for (const [zh, forms] of Object.entries(SHORT)) ALL.set(zh, { zh, verb: verbOf(forms) });

/** The words of a clause, those of grammar among them; null where a part of it is no word. */
export const tokensOfClause = remembered((text: string) => partedWith(text, ALL));
