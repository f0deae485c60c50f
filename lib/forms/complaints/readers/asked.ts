import type { Reader } from '../clause';
import { subjectsOf } from '../several-subjects';

const CORRECT =
  /^请?(?:重新|分开|分别|单独|同时|一并)*(?:上传|填写|输入|提供|录入|选择|提交)(?:真实|正确|准确|有效|完整|清晰|最新|详细|原件|彩色|、|且|并|的)+(.+)$|^请?(?:分开|分别|单独)(?:上传|提供|提交)(.+)$/u;
const ORIGINAL =
  /^(.+?)请?(?:需|须|必须|应)?(?:提供|上传|使用|提交)(?:彩色)?原件(?:照片?|扫描件|拍摄|彩色)*$|^请?(?:提供|上传|使用|提交)(?:彩色)?(.+?)原件(?:照片?|扫描件)?$/u;
const BY =
  /^请?(?:根据|按照?|依据|参照|以)(.+?)(?:如实|正确|准确|重新)*(?:填写|选择|录入|修改|为准填写)(?:相应|对应|正确|一致|真实|准确|的)*(.+)$/u;

/** What is asked for stands behind how it has to be, or around it: 请上传清晰的证件, 证件请提供原件. */
export const asked: Reader = (clause) => {
  const { words } = clause;
  const what = CORRECT.exec(words)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (what)
    return clause.complaint(what, {
      id: /上传|分开|分别|单独/u.test(words) ? 'picture-demand' : 'wrong-demand',
      en: /分开|分别|单独/u.test(words) ? 'has to be uploaded separately' : wanted(words),
      isDemand: true,
    });
  const original = ORIGINAL.exec(words)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (original)
    return clause.complaint(original, {
      id: 'original-demand',
      en: 'has to be the original',
      isDemand: true,
    });
  const [, by = '', of = ''] = BY.exec(words) ?? [];
  const against = by === '' ? null : subjectsOf(by);
  return (
    against && clause.complaint(of, { id: 'by-demand', en: 'has to fit', isDemand: true }, against)
  );
};

/** How what is asked for has to be. */
function wanted(words: string): string {
  const [isClear, isColour, isOriginal] = ['清晰', '彩色', '原件'].map((word) =>
    words.includes(word),
  );
  if (!isClear && !isColour)
    return isOriginal ? 'has to be the original' : 'has to be given correctly';
  const kind = [isClear && 'clear', isColour && 'colour']
    .filter((word) => word !== false)
    .join(' ');
  return `has to be a ${kind} picture${isOriginal ? ' of the original' : ''}`;
}
