import type { Reader } from '../clause';
import type { Said } from '../fault';
import { NAME } from '../names';

const CONTAINS = new RegExp(
  `^(.+?)(?:中|里|内)?(不能|不可以?|不得|不应|不允许|请勿|请?不要|勿)?(?:包含|含有?|带有|出现|使用|存在|涉及|用)(?:了)?(?=.)${NAME}*(?:等)*(?:的)?(?:字样|前缀|后缀|字头|名称|特殊字符|字符|词语?|字眼|敏感词汇?|关键[字词]|(?:违禁|受限|限制|禁用|禁止)[词字]汇?)?$`,
  'u',
);
const CONTAINED = /〓|敏感词|(?:违禁|受限|限制|禁用|禁止)词|特殊字符|关键[字词]/u;

/** Words that stand in something: 网站名称不得包含“中国”字样. */
export const contained: Reader = (clause) => {
  if (!CONTAINED.test(clause.words)) return null;
  const [, of = '', not] = CONTAINS.exec(clause.words) ?? [];
  return of === '' ? null : clause.complaint(of, containing(clause.names, not !== undefined));
};

function containing(names: readonly string[], isDemand: boolean): Said {
  const what =
    names.length > 0 ? names.map((name) => `“${name}”`).join(', ') : 'a word that is refused';
  return {
    id: 'word',
    en: `${isDemand ? 'must not contain' : 'contains'} ${what}`,
    ...(isDemand && { isDemand }),
  };
}
