import type { FieldKey } from '../types';
import { OWNER_WORDS, ownerOf, type Owner } from './owners';
import type { Property as WordedProperty } from './properties';
import {
  properties,
  FIRST_PLACE,
  propertyPatterns,
  propertyPlaceList,
  propertyWordList,
} from './property-words.precomputed';

/** A label that was read from its parts, because no source has it as a whole. */
export interface ComposedLabel {
  keys: readonly FieldKey[];
  /** Whose property it is; null when the label names nobody. */
  owner: Owner | null;
  /** The parts with what they say, for “Why this field?”. */
  parts: string;
  /** Whether the text is one word for the property, without owner and decoration. */
  isOneWord: boolean;
}

const LONGEST = 30;
const ASKING =
  /^(?:[①-⑳☆★○●◎◇◆□■△▲▪•·✱✲﹡※-]|\d{1,2}[.、)]|[一二三四五六七八九十]、|(?:变更|修改|更新|更改|更正)后的?|请?(?:重新|再次|重复|准确|正确)?(?:输入|填写|选择|上传|录入|提供|新增|添加|增加|确认|核对)|请|您的?|你的|贵|本|我)+/u;
const QUALIFIER =
  /^(?:的|(?:有效证件|身份证件?|证件|证照)(?!(?:照片?|图片|扫描件|电子版|电子件|复印件|原件|材料|资料|附件)+$)|有效|真实|完整|当前|现有?|最新|新的?|中文|详细|具体|常用|个人|工作|办公|经营|日常|业务|本人|实际|主要|所属|其它?|相关|对应|指定|互联网|资质|(?:已|拟|待|所)?(?:注册|备案|验证|实名|申请|使用|绑定|解析|提供|开展|对应|关联|接入|托管|登记|填写)(?:过)?的?|所用的?|拟用的?|(?:中国)?(?:移动|联通|电信)(?=手机|电话|号码)|固定(?=电话|座机)|法定(?=地址)|通信(?=所|地址)|真实有效的?|第[一二12]|该|其|(?:安卓|android|苹果|apple|ios|鸿蒙|harmony(?:os)?)(?:系统|平台|端)?的?)/u;
/** 证件上的地址, 证件所载地址: the same as 证件地址. */
const WRITTEN_ON =
  /(证件|证照|执照|身份证|证书)(?:上面?|中|里)?(?:所?(?:载明?|列|示|显示|登记|注册|标注|填写|记载)|一致)?的?(?=(?:地址|名称|全称|号码|编号|姓名))/u;
/** Papers of an organisation: their number and the name in them are the organisation's. */
const PAPERS =
  '(?:工商)?营业执照|(?:事业单位|社会团体|企业|基金会|社团)法人(?:登记)?证书?|组织机构代码证书?|社会团体(?:法人)?登记证书?|民办非企业(?:单位)?登记证书?|(?:律师事务所)?执业许可证';
const NUMBER_OF_PAPER = new RegExp(
  `(?:${PAPERS})(?:副本|正本)?(?:的|上的?)?(?:注册|登记)?(?=(?:证号|号码?|编号|代码)$)`,
  'u',
);
const PAPER_OF = new RegExp(`(?:${PAPERS})(?:副本|正本)?(?:的|上的?)?(?=.)`, 'u');
/** Words that say the same in labels. */
const SAME: readonly [RegExp, string][] = [
  [/紧急/gu, '应急'],
  [/前置审核/gu, '前置审批'],
  [/其它/gu, '其他'],
  [/^(?:是否|有无)(?:具有|拥有|具备|存在|设有|开通|为|属于|含有?)?(?=独立|一级|顶级)/u, '是否有'],
  [/^(?:是否(?:具有|拥有|具备|存在|设有|开通|含有?)|有无)(?=交互|互联网交互)/u, '是否有'],
  [
    /^[a-z][a-z,/'()-]*(?:name|number|type|address|person|phone|mobile|certificate|code|unit|website|contact)[/()|:-]*(?=[\u4e00-\u9fff]{2})/u,
    '',
  ],
  [/内容(?:或|及|和|与|\/)类型/u, '内容类型'],
  [/联络/gu, '联系'],
  [
    /是否(?:含有?|包含|存在|属于|需要?(?:办理|取得)?|已?(?:取得|办理|获得|通过)|有|具有|涉及到?)(?=前置|专项)/u,
    '是否涉及',
  ],
  [/^是否(?:已经?)?(?:取得|获得|具有|拥有|持有|办理)(?:了|过)?(?=.*备案)/u, '是否有'],
  // 涉及需前置审批或专项审批的内容, 需办理前置/专项审批内容类型: one question, with or without what of it.
  [
    /(?:涉及|需要?|须|办理|经|包含|含有?|的)*(?:前置|专项)(?:审批)?(?:(?:或者?|及|和|与|[/、])(?:前置|专项)(?:审批)?)?(?:审批)?的?(?:相关)?(?:内容|项目?|事项|类型|类别)*(?=$|号|文号|编号|批准|批文|许可|证)/u,
    '前置审批',
  ],
  [/(?:通信|联系|办公)地址(?=所[属在])/u, ''],
  // 单位办公地址省, 单位办公地址县区: a level of it, asked alone.
  [/(?:通信|联系|办公)地址(?=(?:省份?|城?市|县区|区?县)$)/u, '所在'],
  [/^(?:含|带|有)(?:背景布|幕布)的?(?=.*照片?$)/u, ''],
  [WRITTEN_ON, '$1'],
  [NUMBER_OF_PAPER, '单位证件'],
  [PAPER_OF, '单位'],
  // A word in English beside its Chinese: 主办单位名称 Company name.
  // After an owner it has to say the same, since 网站负责人QQ and 主办单位ID ask something of theirs.
  [
    /(?<=[\u4e00-\u9fff)]{2})(?!(?<=[人位者方商表体业司员站])(?!(?<=提供(?:单位|者|商))id$|.*(?:name|person|sponsor|organi[sz]|represent|unit|entity|leader|site|owner|admin|legal|company|enterprise|manager|principal|charge|corporat|regist|provider|applicant|operator)))[/|·-]?[a-z][a-z.,/' -]*$/u,
    '',
  ],
];
/** Most texts have nothing of it. */
const MAY_SAY_THE_SAME =
  /^[a-z]|紧急|其它|有无|内容.类型|联络|是否|前置|专项|地址[所省城市县区]|背景布|幕布|证|执照|[a-z]$|信息$|情况$|名称$/u;
/** 前置审批信息: said of what is asked, unless it is a group of fields (负责人信息). */
const OF_IT = /(?:信息|情况|名称)$/u;
const SUFFIX =
  /(?:\(?(?:必填|选填|可选|必选|可不填|非必填)项?\)?|填写|上传|录入|\d{1,2}|[?;、,./]|一|二)$/u;
const PICTURE =
  /(?:彩色)?(?:原件)?(?:[的/或、]?(?:照片|图片|扫描件|拍摄件|拍照件|扫描(?=[/或、])|电子版|电子件|电子档|电子文档|复印件|影印件|影像件?|拍照|附件|(?<![执护牌])照|图|原件|副本|正本|文件|材料|资料|扫描图|扫描版|证明|截图|相片|彩色|清晰|高清|(?:并?加)?盖(?:单位)?公?章|签字|签名|模版?板?可?下载|现场拍摄|拍摄))+$/u;
const PICTURE_WORD = /(?:照片|图片|扫描件|电子版|电子件|复印件|附件|文件|材料|资料)$/u;
const JOINER = /^(?:[的或及和与/、]|所(?!属|在|有|用))/u;
const BRACKETS = /[()[\]【】《》“”"「」<>〈〉]/gu;
const BRACKETED = /[([【][^()[\]【】]*[)\]】]/gu;

type Words<Value> = ReadonlyMap<string, Value>;

const ownerWords: Words<Owner> = new Map(
  Object.entries(OWNER_WORDS).flatMap(([owner, words]) =>
    words.split(' ').map((word) => [word, owner as Owner] as const),
  ),
);
const LONGEST_OWNER = Math.max(...[...ownerWords.keys()].map(({ length }) => length));

type Property = Pick<WordedProperty, 'en' | 'of'>;

const patterns = propertyPatterns.map(({ pattern, place }) => ({
  words: new RegExp(`^(?:${pattern})$`, 'u'),
  place,
}));

const propertyWords = /* @__PURE__ */ propertyWordList.split(' ');

/** The properties that a word names. */
function named(word: string): Property[] {
  let low = 0;
  let high = propertyWords.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((propertyWords[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (; propertyWords[low] === word; low++)
    places.push((propertyPlaceList.codePointAt(low) ?? 0) - FIRST_PLACE);
  for (const { words, place } of patterns) if (words.test(word)) places.push(place);
  return places
    .toSorted((one, other) => one - other)
    .map((place) => properties[place])
    .filter((property) => property !== undefined);
}

/** What an owner that stands alone asks: 法定代表人 is the name. */
const NAME: Property | undefined = properties[0];
const NAMED_ALONE = new Set<Owner>([
  'leader',
  'admin',
  'person',
  'provider',
  'registrar',
  'security',
  'emergency',
  'receiver',
]);

/** Whether the person of the website is the one of the entity: 负责人与单位法人代表相同, 网站负责人是否同主体负责人. */
const CHOOSES_PERSON =
  /^(?:请选择|选择)?(?:(?:网站|app|小程序|服务|互联网信息服务)?(?:负责人|管理员|联系人)(?:信息)?)?(?:是否|信息)*(?:与|同|和|为|是|(?:默认|直接)?(?:使用|复用|沿用|复制|同步|引用|采用|带入))(?:已有|现有)?(?:主体|主办单位|主办者|单位|企业|公司)?(?:负责人|法人|法人代表|法定代表人)(?:信息|资料)?(?:是否)?(?:相同|一致|为?同一人|是同一人|保持一致)?$/u;
const CHOICE: Property | undefined = properties.find(({ of }) => of.none === 'admin.choice');
const choiceOf = (word: string): Parse | null =>
  CHOICE ? { owners: [], owned: '', word, property: CHOICE, keys: 'admin.choice' } : null;

interface Parse {
  owners: Owner[];
  /** The words of the owners. */
  owned: string;
  word: string;
  property: Property;
  keys: string;
}

/**
 * Reads a `normalise`d label as owner, property and decoration (主体单位 + 证件号码 + 照片); null when a part is left over,
 * or when the owner has no such property in a filing.
 */
export function composeLabel(text: string): ComposedLabel | null {
  if (text === '' || text.length > LONGEST) return null;
  let composed = cache.get(text);
  if (composed === undefined) {
    composed = compose(text);
    if (cache.size >= CACHE) cache.clear();
    cache.set(text, composed);
  }
  return composed;
}

const CACHE = 5_000;
const cache = new Map<string, ComposedLabel | null>();

function compose(text: string): ComposedLabel | null {
  // （手机号） beside a label says how it is to be answered, and asks nothing itself.
  if (/^\(.*\)$/u.test(text)) return null;
  for (const variant of new Set([text, text.replace(BRACKETS, ''), text.replace(BRACKETED, '')])) {
    const parse = parseWhole(variant);
    if (!parse) continue;
    const { owners, owned, word, property, keys } = parse;
    return {
      keys: keys.split(' '),
      owner: ownerOf(owners),
      isOneWord: word === text,
      parts:
        owned === '' ? `“${word}” (${property.en})` : `“${owned}” + “${word}” (${property.en})`,
    };
  }
  return alternativesOf(text);
}

/** 开办单位名称/个人姓名: what both of them can ask. */
function alternativesOf(text: string): ComposedLabel | null {
  const [one, other, ...more] = text.split(/\/|或者?/u);
  if (!one || !other || more.length > 0) return null;
  const [first, second] = [composeLabel(one), composeLabel(other)];
  const keys = first?.keys.filter((key) => second?.keys.includes(key)) ?? [];
  return first && second && keys.length > 0
    ? { ...first, keys, parts: `${first.parts} or ${second.parts}` }
    : null;
}

function parseWhole(text: string): Parse | null {
  const whole = propertyOf(text, [], false);
  if (whole) return { owners: [], owned: '', ...whole };
  if (CHOOSES_PERSON.test(text)) return choiceOf(text);
  let rest = text.replace(ASKING, '');
  for (;;) {
    const parse = parseFrom(rest, [], '') ?? pictureOf(rest);
    if (parse) return parse;
    const shorter = rest.replace(SUFFIX, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  if (!MAY_SAY_THE_SAME.test(text)) return null;
  const same = SAME.reduce((words, [pattern, word]) => words.replace(pattern, word), text);
  if (same !== text && same !== '') return parseWhole(same);
  const shorter = text.replace(OF_IT, '');
  if (shorter === text || shorter === '') return null;
  const parse = parseWhole(shorter);
  return parse?.property === NAME ? null : parse;
}

/** 主办单位证件扫描件: what is asked is the picture of the property that is left without the last words. */
function pictureOf(text: string): Parse | null {
  // 审批文件扫描件 is the scan of an 审批文件: as few words as will do are taken off.
  for (const words of [PICTURE_WORD, PICTURE]) {
    const rest = text.replace(words, '');
    if (rest === text || rest === '') continue;
    const parse = parseFrom(rest, [], '', true);
    if (parse) return { ...parse, word: text.slice(text.indexOf(parse.word)) };
  }
  return null;
}

function parseFrom(rest: string, owners: Owner[], owned: string, isPicture = false): Parse | null {
  const own = propertyOf(rest, owners, isPicture);
  if (own) return { owners, owned, ...own };
  for (let length = Math.min(LONGEST_OWNER, rest.length); length > 0; length--) {
    const word = rest.slice(0, length);
    const owner = ownerWords.get(word);
    if (!owner) continue;
    const next = [...owners, owner];
    const words = owned + word;
    const after = rest.slice(length).replace(JOINER, '');
    const parse =
      after === '' ? nameOf(next, words, isPicture) : parseFrom(after, next, words, isPicture);
    if (parse) return parse;
  }
  const unqualified = rest.replace(QUALIFIER, '');
  return unqualified === rest || unqualified === ''
    ? null
    : parseFrom(unqualified, owners, owned, isPicture);
}

function propertyOf(
  word: string,
  owners: readonly Owner[],
  isPicture: boolean,
): Pick<Parse, 'word' | 'property' | 'keys'> | null {
  const owner = ownerOf(owners);
  if (owners.length > 0 && owner === null) return null;
  for (const property of named(word)) {
    const keys =
      property.of[owner ?? 'none'] ?? (owner === 'app' ? property.of.website : undefined);
    if (keys && (!isPicture || keys.startsWith('documents.')))
      return { word, property, keys: isPicture ? keys : withPicture(word, property, keys, owner) };
  }
  return null;
}

/** 身份证 is asked as a number in a box and as a picture in an upload: the control says which. */
function withPicture(word: string, { of }: Property, keys: string, owner: Owner | null): string {
  if (keys.startsWith('documents.')) return keys;
  const picture = named(word)
    .map((other) => (other.of === of ? undefined : other.of[owner ?? 'none']))
    .find((other) => other?.startsWith('documents.'));
  return picture ? `${keys} ${picture}` : keys;
}

function nameOf(owners: Owner[], word: string, isPicture: boolean): Parse | null {
  const owner = ownerOf(owners);
  if (isPicture || !owner || !NAME || word.length < 2) return null;
  // 快递 alone is no person.
  if (owner === 'receiver' && !word.endsWith('人')) return null;
  const keys =
    NAMED_ALONE.has(owner) || (owner === 'entity' && word.length > 3) ? NAME.of[owner] : undefined;
  return keys ? { owners, owned: '', word, property: NAME, keys } : null;
}

/** Whether a `normalise`d text names owners alone, so that the property may follow in a neighbouring node. */
export function isOwner(text: string): boolean {
  if (text === '' || text.length > LONGEST_OWNER) return false;
  return ownerWords.has(text);
}
