import type { Token } from './word-list';

export const HEADS = new Set(
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
export function isName([verb, next, ...more]: readonly Token[]): boolean {
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

export const JOINS = new Set(['和', '与', '及', '以及', '或', '或者', '/']);
