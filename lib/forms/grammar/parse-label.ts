import { choosesPerson } from './chooses-person';
import { ownerOf, ownersAtStart, type Owner } from './owners';
import { withoutClause } from './clauses';
import { propertiesNamed, type Property } from './properties-named';
import { properties } from './property-words.precomputed';
import { labelAskingTheSame } from './questions';
import { saidAlike, withoutOfIt } from './same-words';

/** A label taken apart. */
export interface Parse {
  owners: Owner[];
  /** The words of the owners. */
  owned: string;
  word: string;
  property: Property;
  keys: string;
}

const ASKING =
  /^(?:拍(?:摄|照|下|一?张)*|[①-⑳☆★○●◎◇◆□■△▲▪•·✱✲﹡※-]|\(?\d{1,2}(?:\.\d{1,2})+[.、)]?|\(?\d{1,2}[.、)]|\(?[一二三四五六七八九十甲乙丙丁][、)]|(?:变更|修改|更新|更改|更正)后的?|变更(?=网站|域名)|烦?请|麻烦|(?:如实|认真|重新|再次|重复|准确|正确|完整|点击|点此)?(?:输入|填写|选择|上传|提交|告知|留下|录入|提供|新增|追加|添加|增加|确认|核对)|请|您的?|你的|他(?:\/她)?的|她的|贵|本(?![人次])|我)+/u;
const QUALIFIER =
  /^(?:的|\d{1,2}位|目前|平时|平日|正式|首次|预计|(?:7[x×]?)?24小时|全天候?|原有?(?=(?:主体|网站)?(?:icp)?备案(?:主体)?(?:许可证?)?[号密编])|(?:有效证件|身份证件?|证件|证照)(?!(?:照片?|图片|扫描件|电子版|电子照片?|电子件|复印件|原件|材料|资料|附件)+$)|(?:日常|运维|运营|维护|建设|管理)(?=(?:负责|责任|联系|联络|对接)人)|所?持有?的?(?=证)|(?:归口|分管)(?=管理|负责)|自己的?|盖章的?|旧的?|有效|真实|完整|当前|现[有用行]?|最新|[新现]任|新的?|中文|详细|具体|常用|个人|工作|办公|经营(?!资质|区域|范围|地区)|日常|业务|本人|实际|主要|所属|其它?|相关|对应|指定|互联网|资质|(?:已|拟|待|所)?(?:注册|备案|验证|实名|申请|使用|绑定|解析|提供|开展|对应|关联|接入|托管|登记|填写)(?:过)?的?|(?:通信|请求|访问|调用|后台|接口)的?(?=域名)|所用的?|拟用的?|(?:同一个?|该|此|某)?(?:网站|主体|icp)*(?:备案|许可证)号码?(?:下|名下|中|里|对应|所属|关联|包含|绑定)+的?(?=.*(?:域名|网站|站点))|(?:中国)?(?:移动|联通|电信)(?=手机|电话|号码)|固定(?=电话|座机|ip|公网)|法定(?=地址)|通信(?=所|地址)|真实有效的?|第[一二12]|本次|此次|该|其|特殊行业需?|(?:开办|新办|涉及到?|所涉)的?(?=(?:全部|所有)?的?(?:网站|站点|域名))|.{1,2}云(?=公网|ip)|(?:安卓|android|苹果|apple|ios|鸿蒙|harmony(?:os)?)(?:系统|平台|端)?的?)/u;
const SUFFIX =
  /(?:\d{2,4}[x×]\d{2,4}(?:px|像素)?|\(?(?:必填|选填|可选|必选|可不填|非必填)项?\)?|(?:第[一二三四1-9]|首|末|签字|盖章)页|[\d一二两]{1,2}[张份页]|填写|上传|回传|录入|\d{1,2}|[?;、,./]|一|二)$/u;
const PICTURE =
  /(?:彩色)?(?:原件)?(?:[的/或、]?(?:媒体|彩色件|照片|图片|扫描件|拍摄件|拍照件|扫描(?=[/或、])|电子版|电子照片?|电子件|电子档|电子文档|复印件|影印件|影像件?|拍照|附件|(?<![执护牌])照|图|原件|副本|正本|文件|材料|资料|扫描图|扫描版|证明|截图|相片|彩色|清晰|高清|(?:并?加)?盖(?:单位)?公?章|签字|签名|模版?板?可?下载|现场拍摄|拍摄))+$/u;
const PICTURE_WORD = /(?:照片|图片|扫描件|电子版|电子件|复印件|附件|文件|材料|资料)$/u;
const JOINER = /^(?:[的之或及和与/、·|_>-]|所(?!属|在|有|用))/u;

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

/** Who files is asked by a short word too, where 单位 alone may be anything. */
const FILES = /^(?:主办|开办|备案)[人者方]$/u;

const CHOICE: Property | undefined = properties.find(({ of }) => of.none === 'admin.choice');

/** Owner, property and decoration of a `normalise`d label (主体单位 + 证件号码 + 照片); null when a part is left over. */
export function parseLabel(text: string): Parse | null {
  const whole = propertyOf(text, [], false);
  if (whole) return { owners: [], owned: '', ...whole };
  if (CHOICE && choosesPerson(text))
    return { owners: [], owned: '', word: text, property: CHOICE, keys: 'admin.choice' };
  let rest = text.replace(ASKING, '');
  for (;;) {
    const parse = parseFrom(rest, [], '') ?? pictureOf(rest);
    if (parse) return parse;
    const shorter = rest.replace(SUFFIX, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  const same = saidAlike(text) ?? labelAskingTheSame(text);
  if (same !== null) return parseLabel(same);
  const shorter = withoutOfIt(text);
  const parse = shorter === null ? null : parseLabel(shorter);
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
  for (const { owner, word } of ownersAtStart(rest)) {
    const next = [...owners, owner];
    const words = owned + word;
    const after = rest.slice(word.length).replace(JOINER, '');
    const parse =
      after === '' ? nameOf(next, words, isPicture) : parseFrom(after, next, words, isPicture);
    if (parse) return parse;
  }
  for (const unqualified of [rest.replace(QUALIFIER, ''), withoutClause(rest)]) {
    if (unqualified === rest || unqualified === '') continue;
    const parse = parseFrom(unqualified, owners, owned, isPicture);
    if (parse) return parse;
  }
  return null;
}

function propertyOf(
  word: string,
  owners: readonly Owner[],
  isPicture: boolean,
): Pick<Parse, 'word' | 'property' | 'keys'> | null {
  const owner = ownerOf(owners);
  if (owners.length > 0 && owner === null) return null;
  for (const property of propertiesNamed(word)) {
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
  const picture = propertiesNamed(word)
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
    NAMED_ALONE.has(owner) || (owner === 'entity' && (word.length > 3 || FILES.test(word)))
      ? NAME.of[owner]
      : undefined;
  return keys ? { owners, owned: '', word, property: NAME, keys } : null;
}
