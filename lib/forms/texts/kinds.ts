/** Whether a deed tells of what kind the next word is, and is not done to it: 结算方式, 登录次数. */
export const namesKind = (deed: string, thing: string): boolean =>
  !ENTERS.has(deed) && (WHEN.has(thing) || (KINDS.has(thing) && !MAKES_KINDS.has(deed)));

/** What is done with any of them: 选择日期. */
const ENTERS = new Set(
  '选择 填写 输入 录入 修改 查看 查询 刷新 同步 获取 更改 设置 检查 更新 确认 导出 补充 指定 核对 核实 调整 完善'.split(
    ' ',
  ),
);
const WHEN = new Set(
  '时间 日期 状态 原因 结果 阶段 次数 大小 年限 长度 频率 数量 个数 总数'.split(' '),
);
/** What may be made or changed as well: 添加方式. */
const KINDS = new Set('方式 类型 编号 标识 机构 机关 部门 单位 范围 渠道 途径'.split(' '));
const MAKES_KINDS = new Set(
  '添加 新增 增加 新建 创建 删除 编辑 提供 绑定 更换 切换 变更 说明 注明 上传 保存 复制 重置 移除 启用 禁用 停用 注销 核验 认证 验证 联系 管理 通知 登记 备案 审核 处理'.split(
    ' ',
  ),
);
