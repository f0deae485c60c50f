import { JOINS } from './names';
import { tokensOf } from './tokens';
import type { Turn } from './turns';

/** What two may have in common, with whose it is: 法定代表人或负责人姓名 asks one name. */
const PROPERTY =
  /^(?:(.+?)(?:的)?)(姓名|名称|全称|号码|地址|手机号码?|电话|证件号码?|证件类型|身份证号码?|性质|类型|信息|资料|证件|证件信息|照片|图片|扫描件|复印件|原件)$/u;

export const sharedProperty: Turn = (tokens, nounPhrase) => {
  const at = tokens.findIndex(({ zh }) => JOINS.has(zh));
  if (at < 1 || at === tokens.length - 1) return undefined;
  const [before, after] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const last = after.map(({ zh }) => zh).join('');
  const [, owner = '', property = ''] = PROPERTY.exec(last) ?? [];
  if (owner === '' || after.some(({ zh }) => JOINS.has(zh))) return undefined;
  // 控制台填写主体及网站信息 is to be done there.
  if (before.some(({ verb, noun }) => verb && noun === undefined)) return undefined;
  const first = before.map(({ zh }) => zh).join('');
  if (!OWNERS.test(first) || !OWNERS.test(owner)) return undefined;
  // 主体/网站负责人证件: both have such a person.
  const person = /(?<=.)(?:负责人|联系人|管理员)$/u.exec(owner)?.[0] ?? '';
  const whole = person && !/[人者员]$/u.test(first) ? `${first}${person}` : first;
  const [one, other, what] = [whole, owner, property].map((zh) => nounPhrase(tokensOf(zh) ?? []));
  if (!one || !other || !what) return null;
  const joiner = /^[或/]/u.test(tokens[at]?.zh ?? '') ? 'or' : 'and';
  return `${what} of ${one} ${joiner} ${other}`;
};

/** Who or what has such a property. */
const OWNERS =
  /(?:人|者|员|单位|公司|企业|机构|网站|域名|主体|法人|个人|用户|App|APP|应用|小程序|服务器)$/u;
