import { labelEntries } from '@/lib/forms';
import type { Owner } from '@/lib/forms/grammar/owners';
import type { FieldKey } from '@/lib/forms/types';

import type { TextItem } from '../items/items';
import { closest, parentElement } from '../read/dom';

/** Words that name nobody but whom the heading names: 单位名称 below 网络接入服务商. */
const OF_THE_HEADING =
  /^(?:单位|公司|企业|机构|服务商)?(?:名称|全称|姓名|所[属在](?:地区?|区域|地域|省份?|省市)|地区|区域)$/u;

/** Whose name it is the heading says. */
const OF_PROVIDER = /^服务商(?:名称|全称)?$/u;

/** … and of a receiver, whom a heading alone tells from the people of a filing: 手机号 below 快递信息. */
const OF_RECEIVER =
  /^(?:真实)?姓名$|^(?:联系|联系人)?(?:手机号?码?|电话(?:号码)?|联系方式)$|^(?:详细|具体|所在)?(?:地址|地区|区域)$/u;

const TELEPHONE = /^(?:联系|联络)?(?:电话|方式|手机|手机号码?|电话号码)$/u;

/** What is asked of a party that has but these fields, where the words would be the entity's or a person's elsewhere. */
const OWN_FIELDS: Partial<Record<Owner, Readonly<Record<FieldKey, FieldKey>>>> = {
  provider: { 'entity.name': 'psb.accessProvider', 'entity.region': 'psb.accessProviderRegion' },
  registrar: { 'entity.name': 'psb.registrar', 'entity.region': 'psb.registrarRegion' },
  security: {
    'leader.name': 'psb.securityOfficer',
    'admin.name': 'psb.securityOfficer',
    'admin.choice': 'psb.securityOfficer',
  },
  emergency: {
    'leader.name': 'psb.emergencyContact',
    'admin.name': 'psb.emergencyContact',
    'admin.choice': 'psb.emergencyContact',
  },
  receiver: {
    'leader.name': 'mail.name',
    'leader.mobile': 'mail.phone',
    'entity.mailingAddress': 'mail.address',
    'entity.region': 'mail.region',
  },
};

/** The fields that a label with this text can mean below a heading. */
export function keysBelow(
  { heading, isAfterReceiver }: { heading: TextItem | null; isAfterReceiver: boolean },
  keys: FieldKey[],
  text: string,
): FieldKey[] {
  const uploaded = uploadedBelow(heading, keys, text);
  if (uploaded) return uploaded;
  const scope = heading?.word.heading;
  if (scope?.owner === 'other') return keys;
  if (scope?.sections.every((section) => section === 'recover') && !isPressed(heading)) {
    const again = keys.filter((key) => key.startsWith('recover.'));
    return again.length > 0 ? again : keys;
  }
  const isReceiver =
    isAfterReceiver || scope?.sections.every((section) => section === 'mail') === true;
  const owner = isReceiver ? 'receiver' : scope?.owner;
  // 联系方式 below 主办单位信息 is no administrator's.
  if (scope?.owner === 'entity' && scope.sections.every((section) => section === 'entity')) {
    const others = keys.filter((key) => !key.startsWith('admin.'));
    if (TELEPHONE.test(text) && others.length > 0) return others;
  }
  // The police ask the region of either in the same words.
  if (owner === 'registrar' && keys.every((key) => key === 'psb.accessProviderRegion'))
    return ['psb.registrarRegion'];
  if (owner === 'registrar' && OF_PROVIDER.test(text)) return ['psb.registrar'];
  const own = owner && OWN_FIELDS[owner];
  if (own?.['admin.choice'] && keys.includes('admin.choice')) return [own['admin.choice']];
  const words = isReceiver ? OF_RECEIVER : OF_THE_HEADING;
  if (!own || !keys.some((key) => key in own) || !words.test(text)) return keys;
  return [...new Set(keys.flatMap((key) => own[key] ?? []))];
}

/** A link to find a password again stands beside the box for it. */
const isPressed = (heading: TextItem | null): boolean => {
  const element = heading && parentElement(heading.node);
  return element !== null && closest(element, 'a,button,label') !== null;
};

/** Words for a paper that tell less than the heading above them. */
const ANY_PAPER =
  /^(?:执照|证件|证照|证书|其他|相关|附件)?(?:扫描件|照片|图片|文件|附件|材料|资料|电子版|复印件)?(?:\([^()]*\))?$/u;

const OF_SOMEBODY = /^documents\.(?:entityCertificate|leaderId|adminId)/u;

/** The document that the heading asks: 执照扫描件 below 请上传域名证书. */
function uploadedBelow(
  heading: TextItem | null,
  keys: readonly FieldKey[],
  text: string,
): FieldKey[] | null {
  const scope = heading?.word.heading;
  if (!scope || scope.owner !== null || !scope.sections.includes('documents')) return null;
  if (!ANY_PAPER.test(text) || !keys.every((key) => key.startsWith('documents.'))) return null;
  const own = [...new Set(labelEntries(heading.word.text).map(({ key }) => key))];
  // 其他材料 at the end of 证件上传 are others than these.
  if (own.some((key) => OF_SOMEBODY.test(key)) && keys.includes('documents.other')) return null;
  return own.length > 0 ? own : null;
}
