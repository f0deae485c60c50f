import { normalise } from '../normalise';
import { tokensOf } from '../texts/tokens';
import { catalogue } from './catalogue';

/** Stands for a name or value in the words of a message. */
export const NAME = '〓';

const QUOTED = /[“"「『【《'‘]([^“”"「」『』【】《》'‘’]{1,40})[”"」』】》'’]/gu;
const BRACKETED = /[(（]([^()（）]{1,40})[)）]/gu;
const VALUES =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/)?(?:(?:[\u4e00-\u9fff]+|[a-z\d-]+)\.)?[a-z\d-]+(?:\.[a-z]{2,})+(?:\/[\w./-]*)?|\d{1,3}(?:\.\d{1,3}){3}|(?<!\d)1[\d*]{10}(?!\d)|\d{3,4}-\d{7,8}|\d{6}[\d*]{8,11}[\dXx]?|[\dA-HJ-NPQRTUWXY]{18}|[一-龥]ICP备[\d*]+号(?:-\d+)?/giu;
/** com.example.demo is no domain. */
const PACKAGE = /(包名|bundle\s*id)[:：\s]*([\w-]+(?:\.[\w-]+)+)/giu;
const COMPANY =
  /(?:[一-龥A-Za-z()（）]{2,30}?)(?:有限责任公司|股份有限公司|有限公司|合伙企业|事务所|工作室|商行|经营部)/u;
/** The commonest surnames: a name that is written without quotes is known by its first character. */
const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜方金姚范汪任廖石夏谭陆邹熊孟秦白阎薛尹段雷侯史陶黎贺顾毛郝龚邵钱严覃武戴莫孔]';
const PERSON = new RegExp(
  `((?:负责人|法人|代表人?|管理员|联系人|经办人|姓名))(?:为|是)?(${SURNAME}[一-龥]{1,2}?)(?=的?(?:身份证|证件|手机|联系|电话|照片|姓名|邮箱|护照|手持|有效|户籍|常住|不|未|与|和|已|非|无|为|是))`,
  'u',
);

const OF_PERSON = new RegExp(
  `(?<=核对|确认|补充|更换|上传|提供|联系|核实|负责人|代表人|联系人|联络人|经办人|授权人)${SURNAME}[一-龥]{1,2}(?=的(?:身份|证件|手机|姓名|信息|照片|联系|电话)|未|无)`,
  'gu',
);

const AT_START = new RegExp(
  `(?<=^|[，。；：])${SURNAME}[一-龥]{1,2}(?=的(?:身份证|证件|手机|电话|照片|姓名))`,
  'gu',
);

/** 请核对张三的证件信息: whose it is, quoted as a name. */
export const quotingPerson = (clause: string): string =>
  clause.replace(OF_PERSON, quoted).replace(AT_START, quoted);

/** 方案的照片: no name, where it is a word. */
const quoted = (name: string): string => (tokensOf(name) ? name : `“${name}”`);

/** A message without the names and values in it, which say nothing of what it complains about. */
export interface WithoutNames {
  words: string;
  names: readonly string[];
  /** Of values that stand without a word for what they are. */
  kinds: readonly ('domain' | 'phone' | 'email' | 'ip' | 'other')[];
}

/** Takes names and values out of what a page wrote, not yet `normalise`d. */
export function withoutNames(written: string): WithoutNames {
  const names: string[] = [];
  const kinds: WithoutNames['kinds'][number][] = [];
  const keep = (name: string): string => {
    names.push(name);
    kinds.push(kindOf(name));
    return NAME;
  };
  const words = written
    .replace(QUOTED, (_, name: string) => keep(name))
    .replace(PACKAGE, (_, of: string, name: string) => {
      names.push(name);
      return of + NAME;
    })
    .replace(VALUES, (name) => keep(name))
    .replace(BRACKETED, (whole, name: string) =>
      name === NAME ? NAME : isAside(name) ? '' : looksLikeName(name) ? keep(name) : whole,
    )
    .replace(PERSON, (_, owner: string, name: string) => owner + keep(name))
    .replace(COMPANY, (name) => {
      const start = ownerLength(name);
      return name.slice(0, start) + keep(name.slice(start));
    });
  return { words, names, kinds };
}

/** （必填） and such say nothing of the complaint. */
const isAside = (words: string): boolean =>
  /^(?:必填|选填|手机号码?|如有|如需|\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)$/u.test(words) ||
  areFields(words);

/** （主办者名称或证件类型及号码）tells what is meant by the word before it. */
function areFields(words: string): boolean {
  const parts = words.split(/[、/和与及或]/u);
  return (
    parts.length > 1 &&
    parts.every(
      (part) =>
        /^(?:证件)?(?:类型|号码?|名称)$/u.test(part) ||
        catalogue().labelEntries(normalise(part)).length > 0,
    )
  );
}
const looksLikeName = (words: string): boolean =>
  /^[\w.@-]+$/u.test(words) || new RegExp(`^${SURNAME}[一-龥]{1,2}$`, 'u').test(words);

/** How much of a company's name belongs to the words before it: 主办单位示例科技有限公司. */
function ownerLength(name: string): number {
  for (let length = Math.min(10, name.length - 4); length > 1; length--)
    if (catalogue().labelEntries(normalise(name.slice(0, length))).length > 0) return length;
  return 0;
}

function kindOf(name: string): WithoutNames['kinds'][number] {
  if (name.includes('@')) return 'email';
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/u.test(name)) return 'ip';
  if (/^(?:https?:\/\/)?[\w\u4e00-\u9fff-]+(?:\.[\w-]+)+/u.test(name)) return 'domain';
  return /^(?:1[\d*]{10}|\d{3,4}-\d{7,8})$/u.test(name) ? 'phone' : 'other';
}
