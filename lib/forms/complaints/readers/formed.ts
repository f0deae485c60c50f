import type { Reader } from '../clause';

const FORMED = /^(.+?)(?:的)?(?:填写|书写)?(?:格式|样式)(?:应该?|须|需)?(?:为|是|如)(?!空).+$/u;

/** In which form something is written: 日期格式应为2024-01-01. */
export const formed: Reader = (clause) => {
  const [, of = ''] = FORMED.exec(clause.words) ?? [];
  if (of === '') return null;
  const form = clause.zh.slice(clause.zh.search(/[为是]/u) + 1).replace(/^[:：\s]+/u, '');
  return clause.complaint(of, {
    id: 'form-demand',
    en: `has to be written as “${form}”`,
    isDemand: true,
  });
};
