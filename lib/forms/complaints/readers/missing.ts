import type { Reader } from '../clause';
import { faultOf } from '../faults';

/** 底部未悬挂备案号: where it is missing, and what. */
const MISSING_THERE =
  /^(.*(?:底部|下方|页脚|首页|网站|网页))(?:未|没有?|尚未|缺少?)(?:正确|按要求)?(?:悬挂|放置|添加|标注|显示|展示|标明)(.+)$/u;
const MISSING =
  /^(?:缺少|缺失|缺|未(?:上传|提交|提供|填写|找到|悬挂|正确悬挂|放置|取得|办理)|没有?(?:上传|提交|提供|填写)|漏传|漏填|无(?![需须法效关误论])|没有?(?!必要))(.+)$/u;
const INVALID = /^(?:无效的?|非法的?|错误的)(.+)$/u;

/** What is missing or not valid stands at the end: 未上传核验单, 无效域名. */
export const missing: Reader = (clause) => {
  const invalid = INVALID.exec(clause.words)?.[1];
  const [, place = '', there] = MISSING_THERE.exec(clause.words) ?? [];
  const of = invalid ?? (there === undefined ? MISSING.exec(clause.words)?.[1] : place + there);
  const fault = faultOf(invalid === undefined ? 'missing' : 'invalid');
  return of !== undefined && fault ? clause.complaint(of, fault) : null;
};
