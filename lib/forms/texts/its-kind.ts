import type { Token } from './word-list';

/** Deeds by which things are called as well: 注册模板, 受理回执. */
const DEEDS = new Set(
  '补正 整改 注册 注销 申请 受理 登记 接入 变更 新增 迁移 转移 转入 撤销 开通 购买 续费 审批 审核 认证'.split(
    ' ',
  ),
);
const KINDS = new Set(
  '通知书 决定书 登记表 申请表 流程 步骤 须知 指南 规则 编号 单号 回执 详细信息 详情 历史 时间 日期'.split(
    ' ',
  ),
);
/** 受理公安机关: who does it. */
const WHO = /(?:公安|机关|机构|部门|单位|人员|管局)$/u;
const DONE_BY = /^(?:受理|审核|审批|核验|登记|签发|核发|管理)$/u;
/** 注销信息: what is entered about it, or what is cancelled. */
const ABOUT = new Set(['注销', '注册', '受理']);

/**
 * Whether a deed may tell of what kind the thing is, which nobody can see: 新增网站流程 is how a website is added, or a
 * procedure that is added. What is to be done would be wrong half of the time.
 */
export function mayBeItsKind([first, ...others]: readonly Token[]): boolean {
  const last = others.at(-1)?.zh ?? '';
  if (first?.verb === undefined || first.noun !== undefined) return false;
  if (DONE_BY.test(first.zh) && WHO.test(last)) return true;
  if (!DEEDS.has(first.zh)) return false;
  if (/^(?:网站|主体|订单)列表$/u.test(last)) return true;
  return others.length === 1 ? last === '信息' && ABOUT.has(first.zh) : KINDS.has(last);
}
