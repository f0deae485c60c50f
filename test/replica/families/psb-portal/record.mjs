import { layout, rows } from './layout.mjs';

/** What anybody sees of a filed website under its number. */
export function record(url) {
  const number = url.searchParams.get('recordcode') ?? '33010602009999';
  return layout({
    page: 'record',
    title: '已备案网站',
    body: rows([
      ['网站名称', '晴川信息'],
      ['网站域名', 'qingchuan.example'],
      ['开办主体性质', '单位'],
      ['主办单位名称', '杭州晴川信息技术有限公司'],
      ['网站公安机关备案号', `浙公网安备${number}号`],
      ['网站开通时期', '2024-03-18'],
    ]),
  });
}
