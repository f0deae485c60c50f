import { around } from './around';
import { nounPhrase } from './noun-phrase';
import type { Token } from './word-list';

/** What a page asks before it does it: 是否继续备案. */
const ASKED_OF = new Set([
  '继续',
  '确认',
  '确定',
  '使用',
  '删除',
  '保存',
  '提交',
  '取消',
  '退出',
  '放弃',
  '覆盖',
  '跳过',
  ...'限制 公开 关闭 设置 显示 隐藏 立即 开启 启用 禁用 停用 修改 更换 重新 切换 添加 新增 绑定 解绑 撤销 撤回 注销 变更 发送 接收 同步 打印 前往 返回 离开 打开 清空 重置 替换 导入 导出 下载'.split(
    ' ',
  ),
]);

/** What is asked of it: 是否涉及前置审批. */
const ASKED: Readonly<Record<string, string>> = {
  有: 'is there',
  存在: 'is there',
  已有: 'is there already',
  为: 'is it',
  是: 'is it',
  涉及: 'does it involve',
  包含: 'does it contain',
  包括: 'does it include',
  提供: 'does it provide',
  支持: 'does it support',
  属于: 'does it belong to',
  具有: 'does it have',
  具备: 'does it have',
  拥有: 'do you have',
  同意: 'do you agree to',
  同: 'is it the same as',
  需要: 'is there need for',
};

/** 是否…: what is asked. */
export function asked(
  rest: readonly Token[],
  say: (tokens: readonly Token[]) => string | null,
): string | null {
  const [verb, ...object] = rest;
  const does = ASKED[verb?.zh ?? ''];
  if (does && object.length > 0) return around(`${does} `, nounPhrase(object), '?');
  if (/^已经?$/u.test(verb?.zh ?? '') && object.length === 1 && object[0]?.verb)
    return `is it already ${object[0].verb.participle}?`;
  if (
    object.length === 0 &&
    /^(?:长期|永久|长期有效|永久有效|必填|唯一|公开|启用)$/u.test(verb?.zh ?? '')
  )
    return `is it ${verb?.noun ?? verb?.adjective ?? verb?.verb?.participle}?`;
  return ASKED_OF.has(verb?.zh ?? '') ? around('', say(rest), '?') : null;
}
