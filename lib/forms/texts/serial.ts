import { nounPhrase } from './noun-phrase';
import { gerund, toDo } from './verb-forms';
import type { Token } from './word-list';

/** Deeds that are done to another deed: 完成短信核验, 提交备案申请. Behind any other verb a deed is what comes next. */
export const OF_DEEDS = new Set(
  '返回 完成 等待 通过 提交 申请 查看 查询 开始 取消 继续 支持 停止 结束 发起 撤销 撤回 放弃 确认 拒绝 接受 同意 办理 处理 审核 驳回 跳过 进入 暂停 恢复 终止 开启 关闭 开通 设置 配置 完善 补充 修改 变更 添加 新增 增加 删除 管理 忽略 受理 进行 需要 提供 催促 了解 预约 启用 禁用 停用 限制 购买 上报 报送 检测 检查 刷新 更新 重置 获取 创建 新建 重新提交 影响 批准 选择 统计 前往 同步 接收 收到 免费 符合 允许 禁止 领取 登记 导出'.split(
    ' ',
  ),
);
/** What is done so that the next deed can be. */
const LEADS_TO = new Set('输入 填写 录入 选择 勾选 点击 扫描 扫码 使用 登录 上传 打开'.split(' '));
const FIRST = new Set('修改 填写 编辑 保存 完善 补充 签字 盖章 打印 下载 上传 拍照'.split(' '));
const THEN = new Set('提交 保存 返回 退出 上传 打印'.split(' '));
const FOLLOWS = new Set(
  '搜索 查询 查找 检索 筛选 登录 登陆 注册 验证 核验 认证 下载 上传 绑定 识别 支付 预览 实名认证'.split(
    ' ',
  ),
);

/**
 * 输入关键词搜索: what is entered and what then is done with it; null when the last deed of an object may be either part
 * of a name or what comes next; undefined when the object ends with no deed.
 */
export function serial(first: Token, object: readonly Token[]): string | null | undefined {
  const last = object.at(-1);
  if (!first.verb || !last?.verb || last.noun !== undefined || object.length === 0)
    return undefined;
  // 修改提交: the one, and then the other.
  if (object.length === 1 && FIRST.has(first.zh) && THEN.has(last.zh))
    return `${toDo(first.verb.base)} and ${toDo(last.verb.base)}`;
  // 取消保存: a deed without a name of its own.
  if (object.length === 1 && OF_DEEDS.has(first.zh) && !last.verb.noun)
    return `${first.verb.base} ${gerund(toDo(last.verb.base))}`;
  // 续费提醒: a reminder of a renewal.
  if (object.length === 1 && !OF_DEEDS.has(first.zh)) return nounPhrase([first, last]);
  const isNext = LEADS_TO.has(first.zh) && FOLLOWS.has(last.zh);
  if (!isNext) return OF_DEEDS.has(first.zh) ? undefined : null;
  const what = nounPhrase(object.slice(0, -1));
  return what === null ? null : `${first.verb.base} ${what} to ${toDo(last.verb.base)}`;
}
