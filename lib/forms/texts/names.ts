import type { Token } from './word-list';

export const HEADS = new Set(
  '依据 结果 记录 历史记录 时间 日期 状态 进度 方式 方法 流程 步骤 须知 说明 要求 规则 规定 指南 指引 教程 中心 页面 意见 原因 驳回原因 平台 系统 服务 订单 功能 按钮 通知 信息 类型 材料 资料 协议 条款 条件 问题 常见问题 单号 账号 帐号 密码 管理 单位 人 主体 网站 注意事项 公告 专区 网址 链接 数量 阶段 客服 提示 列表 周期 渠道 通道 首页'.split(
    ' ',
  ),
);
/** Verbs that tell what kind of thing the next word is, where a form has such things. */
const KINDS_OF = new Set(
  '代备案 托管 建设 检测 监测 评估 签字 签署 准备 识别 审核 审批 登录 注册 查询 备案 操作 变更 接入 注销 驳回 上传 填写 提交 核验 支付 购买 申请 联系 授权 付款 结算 退款 开票 认证 拍照 办理 反馈 续费 开通 使用 管理 咨询 验证 登记'.split(
    ' ',
  ),
);
const DONE_TO: ReadonlySet<string> = new Set([
  '信息',
  '材料',
  '资料',
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

/** Whether a deed can tell what kind of thing the next word is. */
export const isKind = (zh: string): boolean => KINDS_OF.has(zh) || NAMED_BY.has(zh);

/** Whether a text that begins with a verb is the name of a thing: 审核记录, but not 上传资料. */
export function isName([verb, next, ...more]: readonly Token[]): boolean {
  if (!verb || !next || more.length > 0) return false;
  // 注册账号 is to be done, 登录账号 what it is for.
  if (verb.zh === '注册' && /^(?:账号|帐号|账户)$/u.test(next.zh)) return false;
  if (isOfCase(verb.zh, next.zh) || isSealed(verb, next)) return true;
  if (!KINDS_OF.has(verb.zh) || !HEADS.has(next.zh)) return false;
  if (!DONE_TO.has(next.zh)) return true;
  return OF_DEEDS_THINGS.has(verb.zh) && next.zh !== '网站';
}

/** What is done to a case, and not to the papers in it: 审批附件, 受理通知. */
export const isOfCase = (deed: string, paper: string): boolean =>
  (CASES.has(deed) && PAPERS.has(paper)) || (CHECKS.has(deed) && STAGES.has(paper));

/** 盖章文件 is stamped already. */
export const isSealed = (deed: Token, paper: Token | undefined): boolean =>
  /^(?:盖章|签字|签名|签章|签署)$/u.test(deed.zh) &&
  /^(?:附件|文件|材料|资料|扫描件|图片|照片|原件)$/u.test(paper?.zh ?? '');

const CASES = new Set(
  '审批 授权 登记 注销 受理 整改 评估 投诉 申诉 反馈 支付 过户 迁移 年审 拍照'.split(' '),
);
const PAPERS = new Set(
  '附件 文件 材料 资料 记录 意见 说明 通知 编号 环节 内容 证明 图片 照片 扫描件 视频 联系人 回执'.split(
    ' ',
  ),
);
const CHECKS = new Set('核验 验证 认证 检测 核查 申请 接入'.split(' '));
const STAGES = new Set('环节 编号 回执 联系人'.split(' '));

const OF_DEEDS_THINGS = new Set(
  '登录 备案 注册 联系 接入 认证 支付 付款 授权 结算 退款 开票'.split(' '),
);

/** What such a deed makes or needs, and no deed: 认证信息, 审核材料. */
const NAMED_BY = new Set(
  '报备 核查 回访 受理 核身 退回 驳回 申诉 过户 清理 校验 补正 整改 认证 验证 审核 申请 授权 登记 注册 备案 接入 核验 变更 注销 续费 支付 登录 联系 迁移 绑定 解析 委托 反馈 投诉 举报 检测 评估 审批 订阅 缴费 付款 统计 实名认证 备份 安装 搜索 检索 查询'.split(
    ' ',
  ),
);

/** 登录邮箱/手机号: what one logs in with; nobody logs in to it. */
export const isReachedBy = ([verb, ...ways]: readonly Token[]): boolean =>
  REACHES.has(verb?.zh ?? '') &&
  ways.some(({ zh }) => REACHED.has(zh)) &&
  ways.every(({ zh }) => REACHED.has(zh) || JOINS.has(zh) || zh === '号');

const REACHES = new Set(['登录', '登陆', '注册', '联系']);
const REACHED = new Set(['邮箱', '手机', '手机号', '手机号码', '电话', '电子邮箱']);

/** Whether a verb and what follows are the name of a thing where another verb says what is done: 查看认证信息. */
export const isNamed = ([verb, next]: readonly Token[]): boolean =>
  verb !== undefined &&
  next?.noun !== undefined &&
  (isReachedBy([verb, next]) ||
    (NAMED_BY.has(verb.zh) && NAMED.has(next.zh)) ||
    (ACTS.has(verb.zh) && ACT_HEADS.has(next.zh)));

/** What pages do with things, and what is called by it: 附件上传接口. */
const ACTS = new Set('上传 提交 查询 下载 修改 删除 添加 填写 录入 保存 导出 导入 购买'.split(' '));
const ACT_HEADS = new Set(
  '接口 按钮 入口 页面 记录 状态 方式 功能 权限 日志 次数 任务 须知 流程'.split(' '),
);

const NAMED = new Set([
  ...HEADS,
  ...'通知书 详情 附件 费用 金额 凭证 内容 编号 号 报告 情况 进展 周期 证书 证件 授权码 接口 入口 单 书 表 方 机构 部门 期限 年限 价格 日志 权限 主体 对象 范围 次数 数据 工单 任务 记录 短信 邮件 照片 视频 码 阶段 环节 人员'.split(
    ' ',
  ),
]);

/** What has been done to a thing where another verb does something with it: 查看上传图片. */
const DONE_BEFORE = new Set(['上传', '提交', '填写', '录入', '添加']);
export const LOOKS_AT = new Set(
  '查看 修改 删除 核对 检查 预览 下载 编辑 移除 更换 替换'.split(' '),
);

/** Whether the second of two verbs tells what has been done to the thing: 查看上传图片. */
export const isDoneBefore = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  LOOKS_AT.has(tokens[at - 1]?.zh ?? '') &&
  DONE_BEFORE.has(tokens[at]?.zh ?? '') &&
  THINGS.has(tokens[at + 1]?.zh ?? '');

/** What is handed in, and no rules about it: 查看填写要求. */
const THINGS = new Set(
  '图片 照片 文件 资料 材料 附件 证件 证件照 内容 信息 扫描件 视频 域名 网站 证书'.split(' '),
);

/** 注销审核意见: what ends so may be a name as a whole, and nothing that the first deed is done to. */
export const mayBeName = ([first, deed, ...more]: readonly Token[]): boolean =>
  first?.verb !== undefined &&
  first.noun === undefined &&
  !LOOKS_AT.has(first.zh) &&
  !USES.has(first.zh) &&
  deed !== undefined &&
  (deed.verb !== undefined || /(?:备案|核验|认证)$/u.test(deed.zh)) &&
  more.length > 0 &&
  TELLS.has(more.at(-1)?.zh ?? '');

/** What pages tell people to do with anything. */
export const USES = new Set(
  '填写 输入 选择 上传 提交 获取 添加 新增 新建 创建 保存 确认 查询 搜索 返回 进入 找回 重置 阅读 同意 发送 接收 更新 设置 导出 导入 复制 完善 补充 了解 刷新 点击 提供 打印 使用'.split(
    ' ',
  ),
);
const TELLS = new Set(
  '意见 备注 原因 类型 时间 日期 状态 结果 说明 编号 记录 进度 方式 流程 须知 指南 规则 要求 阶段 次数 数量 情况 单号'.split(
    ' ',
  ),
);

/** 注销主体 is what is done to it, 登录账号 what it is for: the first is no name. */
export const isDoneTo = ([verb, next]: readonly Token[], at: number): boolean =>
  at === 0 && DONE_TO.has(next?.zh ?? '') && !OF_THINGS.has(verb?.zh ?? '');

/** A deed and what it is done to, in one word: with what follows it is a deed again (变更备案信息) or a name (变更备案流程). */
export const DEED_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  变更备案: ['变更', '备案'],
  注销备案: ['注销', '备案'],
  提交审核: ['提交', '审核'],
  提交初审: ['提交', '初审'],
  提交复审: ['提交', '复审'],
};

export const isThing = (zh: string | undefined): boolean => DONE_TO.has(zh ?? '');

const OF_THINGS = new Set(
  '核身 过户 申诉 迁移 支付 付款 申请 审核 核验 审批 登录 注册 备案 联系 接入 认证 授权 登记 实名认证'.split(
    ' ',
  ),
);

/** 备案的域名 may be filed or still to be filed. */
export const isOpen = (zh: string): boolean => OPEN.has(zh);
const OPEN = new Set(['迁移', '转移', '备案', '核验', '申请', '变更', '注销', '报备']);

export const JOINS = new Set(['和', '与', '及', '以及', '或', '或者', '/']);
