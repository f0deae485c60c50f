import type { FieldKey, SectionId } from '../types';
import { choosesPerson } from './chooses-person';
import { headingWithoutNumber } from './numbered';
import { ownerOf, ownersAtStart, type Owner } from './owners';
import { properties } from './property-words.precomputed';

/** Whom a heading names: `other` is somebody of whom a filing asks nothing, or not what its fields are. */
export type HeadingOwner = Owner | 'other';

/** A heading that was read from its parts: 主体单位 + 信息. */
export interface ComposedHeading {
  owner: HeadingOwner;
  scopes: readonly SectionId[];
  /** The owner stands alone, as in a list of choices: it heads only what is marked up as a heading. */
  isBare: boolean;
}

const LONGEST = 24;
const DECORATION =
  /^(?:第?[\d一二三四五六七八九十甲乙丙丁]{1,2}[、.)步章]\s*|[(\d)]{2,4}|step\d|请?(?:填写|录入|完善|确认|核对|补充|编辑|修改|上传|提交)|新的?)+/u;
const NOUN =
  /^的?(?:基[本础]|详细|备案|相关|登记|注册|联系|身份|证件|主要|额外|附加|其[他它]|真实身份|接入|服务)*(?:信息|资料|情况|详情|材料)(?:的?(?:填写|录入|补录|登记|确认|核对|校验|验证|管理|维护|完善|列表))?$/u;
/** 网站负责人和法人不为同一人: for when somebody else is the one. */
const ANOTHER =
  /[(,]?(?:如果?|若|当)?(?:和|与|同)(?:主体|主办单位|单位|企业)?(?:法人|法定代表人|负责人)(?:信息)?(?:不为|不是|非|为不)(?:同一个?人|同人)[时)]*(?:填写)?\)?$/u;
/** Also what an upload of that name asks, so that it heads only where it has no control of its own. */
const PICTURES =
  /^的?(?:有效|身份)?(?:证件|证照|附件|照片|资质)(?:照片?|图片|扫描件|附件|材料|资料)?(?:的?(?:上传|提交|采集|核验|信息))?$|^的?(?:其[他它]|补充)(?:材料|资料)$/u;
/** 主体负责人（法定代表人）: says the same in other words. */
const REMARK = /(?<=.)\((?:法人|法定代表人|管理员|法人或授权负责人)\)$/u;
const JOINER = /^[的之/、及与和]/u;

const SCOPES: Partial<Record<Owner, readonly SectionId[]>> = {
  entity: ['entity'],
  leader: ['leader'],
  admin: ['admin'],
  person: ['leader', 'admin'],
  website: ['website'],
  app: ['app'],
  provider: ['psb'],
  registrar: ['psb'],
  security: ['psb'],
  emergency: ['psb'],
  receiver: ['mail'],
};
/** The whole of a filing's first step: its leader stands in it too. */
const WITH_LEADER = /主体|主办者|主办人|开办者|开办人/u;
/** … or it is said to: 主体及主体负责人信息. */
const AND_PERSON = /[及和与、/](?:主体)?(?:负责人|责任人|联系人)(?=信息|资料|$)/u;
const BARE = new Set<Owner>([
  'entity',
  'leader',
  'admin',
  'person',
  'website',
  'app',
  'provider',
  'registrar',
  'security',
  'emergency',
  'receiver',
]);
const SHORTEST_BARE = 3;
const SHORT_BARE = /^(?:主体|网站|站点|法人|app)$/u;

/** 技术联系人, 第二负责人, 投资人信息: none of the people and firms whose fields a filing has. */
const OTHERS =
  /^(?:(?:技术|财务|商务|售[前后]|第[二三2-9]|备用|接入商|域名|服务器|代理|渠道|投诉|法务|采购|项目)(?:联系|负责|责任|管理)人|业务联系人|(?:委托)?代理人|幕布邮寄地址|客户经理|销售(?:经理|人员)?|核验(?:人|点)员?|审[核批]人员?|投资人|出资人|股东|(?:上级)?主管(?:单位|部门)|发票|开票|合同|付款|推荐人|介绍人|担保人|监护人)(?:的?(?:基本|详细|联系)?(?:信息|资料|情况))?$/u;
/** 财务对接人信息, 渠道经理人: somebody else, as long as no word says what is done, or is one for those of a filing. */
const SOMEBODY =
  /^(?!信息|.*(?:主[办体管]|[开举]办|网|站|域名|app|应用|程序|服务|备案|单位|企业|公司|机构|组织|个人|法|代表|安全|应急|紧急|申|授权|委托|承诺|经营|运[营维]|接入|部门|证|[新变修更选添删查]|增加|填|输|上传|提交|同|与|和|及|或|其[他它]|第|[本该我您你原现旧的是否为如何]|当前|默认|全部|所有|多|主要|直接|具体|日常|相关))[\u4e00-\u9fff]{2,6}(?:联系|负责|责任|对接|联络|经办|管理)(?:人|员|人员)(?:的?(?:基本|详细|联系)?(?:信息|资料|情况))?$/u;
const NOUN_AT_END = /(?:信息|资料|情况)$/u;

/** Reads a `normalise`d heading as an owner with a word for what is known of it; null when it is none. */
export function composeHeading(text: string): ComposedHeading | null {
  if (text === '' || text.length > LONGEST || choosesPerson(text)) return null;
  const words = withoutAnother(
    headingWithoutNumber(text).replace(DECORATION, '').replace(REMARK, ''),
  );
  if (OTHERS.test(words)) return other(words);
  return parse(words, [], words) ?? (SOMEBODY.test(words) ? other(words) : null);
}

function withoutAnother(text: string): string {
  const words = text.replace(ANOTHER, '');
  return words === text || NOUN_AT_END.test(words) ? words : `${words}信息`;
}

const other = (words: string): ComposedHeading => ({
  owner: 'other',
  scopes: [],
  isBare: !NOUN_AT_END.test(words),
});

function parse(rest: string, before: readonly Owner[], words: string): ComposedHeading | null {
  const isOther = rest === '' || PICTURES.test(rest);
  if (before.length > 0 && (isOther || NOUN.test(rest))) {
    const heading = headingFor(before, isOther, words);
    if (heading) return heading;
  }
  for (const { owner, word } of ownersAtStart(rest)) {
    const found = parse(rest.slice(word.length).replace(JOINER, ''), [...before, owner], words);
    if (found) return found;
  }
  return null;
}

function headingFor(
  before: readonly Owner[],
  isBare: boolean,
  words: string,
): ComposedHeading | null {
  const owner = ownerOf(before);
  const scopes = owner && SCOPES[owner];
  if (!owner || !scopes) return null;
  if (isBare && !BARE.has(owner)) return null;
  if (isBare && words.length < SHORTEST_BARE && !SHORT_BARE.test(words)) return null;
  if (owner === 'leader' && before[0] === 'entity' && AND_PERSON.test(words))
    return { owner: 'entity', scopes: ['entity', 'leader'], isBare };
  const withLeader =
    owner === 'entity' && WITH_LEADER.test(words) && !/单位|企业|公司|额外/u.test(words);
  return { owner, scopes: withLeader ? ['entity', 'leader'] : scopes, isBare };
}

let ownerByKey: ReadonlyMap<FieldKey, Owner> | undefined;

function ownersByKey(): ReadonlyMap<FieldKey, Owner> {
  const owners = new Map<FieldKey, Owner>();
  for (const { of } of properties) {
    for (const [owner, keys] of Object.entries(of) as [Owner | 'none', string][]) {
      if (owner === 'none' || owner === 'person') continue;
      for (const key of keys.split(' ')) if (!owners.has(key)) owners.set(key, owner);
    }
  }
  return owners;
}

/**
 * The owner of a field as labels and headings name it, where one section of the catalogue holds those of several: access
 * provider and registrar; null when its section alone tells.
 */
export function ownerOfKey(key: FieldKey): Owner | null {
  if (!/^(?:psb|documents)\./.test(key)) return null;
  ownerByKey ??= ownersByKey();
  return ownerByKey.get(key) ?? null;
}
