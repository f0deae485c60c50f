import { labelEntries } from '../vocabulary';
import { fieldOf } from '../catalogue';
import type { FieldKey } from '../types';

/** What a message speaks of: fields of the form, or a thing of the filing that no field asks. */
export interface Subject {
  keys: readonly FieldKey[];
  thing: string | null;
  /** Of a thing; fields have their names. */
  en: string;
  words: string;
}

/** What reviews speak of beside the fields, in `normalise`d words. */
const THINGS: readonly (readonly [thing: string, en: string, words: RegExp])[] = [
  [
    'content',
    'Website content',
    /^(?:网站|站点|网页|app|应用)(?:首页|页面|实际|开办)?(?:的)?内容$/u,
  ],
  ['personal', 'The personal website', /^个人(?:性质)?(?:的)?(?:网站|备案)(?:的)?(?:内容)?$/u],
  ['ending', 'Domain ending', /^(?:网站)?域名(?:的)?(?:后缀|类型)$/u],
  [
    'registrar',
    'The registrar',
    /^(?:网站)?(?:域名)?(?:的)?(?:注册)(?:服务)?(?:商|机构|服务商|服务机构)$/u,
  ],
  ['sms', 'SMS verification', /^(?:工信部|管局|手机)?短信(?:核验|验证)$/u],
  [
    'filed-website',
    'The website that is filed',
    /^(?:已备案|备案|已经备案|已备案成功|备案成功|备案通过)(?:过)?(?:的)?(?:网站|域名)$/u,
  ],
  [
    'unfiled-website',
    'The unfiled website',
    /^(?:未备案|尚未备案|没有备案|备案期间|备案过程中|备案中|审核期间|备案未完成)(?:的)?(?:网站|域名|站点)?$/u,
  ],
  [
    'validity',
    'Validity of the domain',
    /^(?:网站)?域名(?:的)?(?:剩余)?(?:有效|到期|过期)(?:日期|期限?|时间)$/u,
  ],
  ['foreign-domain', 'Domain registered abroad', /^(?:境外|国外|海外)(?:注册商?)?(?:的)?域名$/u],
  ['website', 'The website', /^(?:网站|站点|首页|网站首页|网址|该网址)$/u],
  ['app', 'The App', /^(?:app|应用|小程序)$/u],
  [
    'holder',
    'Domain holder',
    /^(?:网站)?域名(?:的)?(?:所有|持有|注册|所属)(?:人|者|单位|方)(?:的)?(?:名称|姓名|信息|证件号码?|证件类型)?$|^(?:网站)?域名(?:注册|所有者|whois|所有人|证书|备案)?(?:人)?(?:的)?(?:信息|资料)$|^(?:域名)?注册人(?:的)?(?:信息|证件类型|证件号码?|姓名|名称)?$/u,
  ],
  [
    'holder',
    'Real-name data of the domain',
    /^(?:网站)?域名(?:的)?实名(?:认证|登记)?(?:的)?(?:信息|主体)?$/u,
  ],
  [
    'resolution',
    'Domain resolution',
    /^(?:网站)?(?:域名)?(?:的)?(?:实际)?解析(?:ip|地址|记录|ip地址)?$/u,
  ],
  [
    'whoever',
    'An entity',
    /^(?:并?非|普通|一般)(?:国家级?|中央|企业|事业|个人|政府|官方|行政)+(?:性质)?(?:的)?(?:单位|机构|主体|用户|备案)$/u,
  ],
  [
    'entity',
    'The entity',
    /^(?:备案|网站|网站备案)?(?:主体|主办单位|主办者|单位|企业|公司)(?:的)?(?:信息|备案信息)?$/u,
  ],
  [
    'filing',
    'The filing',
    /^(?:网站|主体|icp)?备案(?:的)?(?:信息|资料|材料|数据|内容)$|^(?:主体|网站|app|服务)(?:的)?(?:资料|信息|材料)$/u,
  ],
  ['papers', 'The material', /^(?:相关|所需|备案|证明|有关)*(?:资料|材料)$/u],
  ['file', 'The file', /^(?:相关|所需|上传)*(?:附件|文件|图片|照片|扫描件)$/u],
  [
    'number',
    'Filing number',
    /^(?:(?:已经?)?备案(?:已?成功|通过|后)?(?:的)?(?=网))?(?:(?:网站|网页|页面|首页|底部|下方|页脚|正下方)(?:的)?)*(?:icp)?备案(?:编|许可)?号$/u,
  ],
  [
    'psb-number',
    'PSB filing number',
    /^(?:网站|首页|网页)?(?:底部|下方)?(?:的)?公安(?:联网|机关)?备案(?:编)?号$/u,
  ],
  [
    'certificate',
    'Certificate',
    /^(?:有效|相关|所需)?(?:证件|证照|证件信息|身份证件|证书|证件(?:照片?|图片|扫描件|复印件|原件|附件|材料))$/u,
  ],
  [
    'register',
    'The business register',
    /^(?:工商|企业|市场监管)(?:登记|注册)?(?:信息|系统|公示|公示系统|信息库|登记信息|公示信息|部门信息|数据|信息库登记信息)+$|^工商$/u,
  ],
  [
    'police',
    'The police database',
    /^公安(?:系统|库|部|部门|数据库|户籍系统)?(?:中|里)?(?:的)?(?:信息|数据|登记信息)?$/u,
  ],
  [
    'register-check',
    'The entity’s data in the business register',
    /^(?:企业|单位|主体|工商)+[二三四]要素$/u,
  ],
  ['data', 'The data of the filing', /^(?:备案|报备|申请)?数据$/u],
  [
    'filed-ip',
    'The IP address that is filed',
    /^(?:[你您贵]?(?:单位|公司|司)(?:的)?)?(?:ip(?:地址)?)?(?:备案|报备)(?:信息)?(?:中|里|内)?(?:所?(?:报备|登记|备案|填写))?(?:的)?ip(?:地址)?(?:信息)?$/u,
  ],
  ['ip', 'IP address', /^(?:网站|服务器)?(?:接入)?(?:的)?ip(?:地址)?(?:信息)?$/u],
  ['actual', 'the facts', /^(?:实际|实际情况|事实|真实情况|实际信息|实际内容)$/u],
  [
    'filed',
    'the filing',
    /^(?:备案|原备案|已备案|工信部|管局|系统)(?:中|里|系统|系统中|库)?(?:的)?(?:登记|备案)?(?:信息|数据|主体|主体信息|记录|内容)?$|^报备(?:的)?(?:名称|信息|内容|数据)?$/u,
  ],
  ['seal', 'Stamp', /^(?:单位)?公?章(?:印)?$/u],
  ['account', 'The account', /^(?:账|帐)[号户](?:信息|主体|名称|实名信息|实名)?$/u],
  [
    'access',
    'Access data',
    /^(?:网站)?(?:备案)?接入(?:服务)?(?:商|单位|提供者)?(?:的)?(?:信息|服务信息|资料)$/u,
  ],
  ['actual-access', 'the actual access data', /^实际接入(?:信息|情况)?$/u],
];
/** Where the same is asked for another purpose: results of a look-up, verification by SMS, the police's own form. */
const ELSEWHERE = /^(?:recover|lookup|sms|mail|order|filing|psb|instance)\./u;
const DECORATION =
  /^(?:的|该|此|本|所有|所|您的?|你的?|贵|其|填写的|上传的|提交的|登记的|提供的|录入的|备案的)+|(?:的|处|中|里|内|上|部分|一栏|一项|均|都|所|填写|项)+$/gu;

/** What of a picture is spoken of: 证件背景. */
const PART =
  /^(.{2,}?)(?:的)?(?:背景|边框|四角|字迹|文字|拍摄|图像|正反面照?片?|原件|扫描件|填写|提交|上传|真实性|有效性)$/u;

/** Of a person as a whole; as a label, the same words head the choice of who it is. */
const PERSON_DATA = /^(.*负责人)(?:的)?(?:信息|资料|数据)$/u;

/** What words of a message name; null when they are no name of anything known. */
export function subjectOf(words: string): Subject | null {
  const name = words.replace(DECORATION, '');
  if (name === '') return null;
  const thing = THINGS.find(([, , known]) => known.test(name));
  if (thing) return { keys: [], thing: thing[0], en: thing[1], words };
  const [, person] = PERSON_DATA.exec(name) ?? [];
  if (person) return subjectOf(person);
  const part = PART.exec(name)?.[1];
  if (part && labelEntries(name).length === 0) return subjectOf(part);
  const every = [...new Set(labelEntries(name).map(({ key }) => key))];
  const near = every.filter((key) => !ELSEWHERE.test(key));
  const some = near.length > 0 ? near : every;
  const ofPeople = /^(?:居民)?身份证/u.test(name)
    ? some.filter((key) => !/^entity\.|\.entity/u.test(key))
    : [];
  const keys = ofPeople.length > 0 ? ofPeople : some;
  if (keys.length === 0) return null;
  return { keys, thing: null, words, en: /[人员]$|法人$/u.test(name) ? personOf(keys) : '' };
}

const PEOPLE: Readonly<Record<FieldKey, string>> = {
  'leader.name': 'The leader',
  'admin.name': 'The administrator',
};

/** Who is named without a property: 网站负责人. */
const personOf = (keys: readonly FieldKey[]): string =>
  keys.every((key) => PEOPLE[key] !== undefined) ? keys.map((key) => PEOPLE[key]).join(' or ') : '';

const NAMED_OTHERWISE: Readonly<Record<FieldKey, string>> = { 'website.domains': 'Domain' };
const PERSON = /^(?:Leader|Administrator): (.)(.*)$/u;

/** English names of fields; whose they are only where it is one person's. */
export function namesOf(keys: readonly FieldKey[]): string {
  const names = keys.map((key) => NAMED_OTHERWISE[key] ?? fieldOf(key)?.en ?? '');
  const said = names.map((name) =>
    keys.length > 1
      ? name.replace(PERSON, (_, first: string, rest: string) => first.toUpperCase() + rest)
      : name.replace(': ', '’s '),
  );
  return [...new Set(said)].join(' / ');
}
