/** Words of grammar: what they do in a clause is known by `say`. */
export const PARTICLES: readonly string[] =
  '带有 可用于 即将 务必 上的 中的 里的 内的 没有 请 请勿 请不要 勿 无法 不能 不可 不得 不可以 不允许 可 可以 需 需要 须 必须 应 应当 已 已经 未 尚未 正在 待 中 的 和 与 及 以及 或 或者 并 / 成功 失败 是否 有 为 是 包含 涉及 如何 怎么 什么是 无 暂无 不支持 支持 后 前 要 想要 您要 您需要 您想要 无关 不相关 相符 不符 跟'.split(
    ' ',
  );
