import { labelEntries } from '@/lib/forms';
import type { Owner } from '@/lib/forms/grammar/owners';
import type { FieldKey } from '@/lib/forms/types';

import type { TextItem } from '../items/items';

/** Words that name nobody but whom the heading names: 单位名称 below 网络接入服务商. */
const OF_THE_HEADING =
  /^(?:单位|公司|企业|机构|服务商)?(?:名称|全称|姓名|所[属在](?:地区?|区域|地域|省份?|省市)|地区|区域)$/u;

/** What is asked of a party that has but these fields, where the words would be the entity's or a person's elsewhere. */
const OWN_FIELDS: Partial<Record<Owner, Readonly<Record<FieldKey, FieldKey>>>> = {
  provider: { 'entity.name': 'psb.accessProvider', 'entity.region': 'psb.accessProviderRegion' },
  registrar: { 'entity.name': 'psb.registrar', 'entity.region': 'psb.registrarRegion' },
  security: { 'leader.name': 'psb.securityOfficer', 'admin.name': 'psb.securityOfficer' },
  emergency: { 'leader.name': 'psb.emergencyContact', 'admin.name': 'psb.emergencyContact' },
};

/** The fields that a label with this text can mean below a heading. */
export function keysBelow(heading: TextItem | null, keys: FieldKey[], text: string): FieldKey[] {
  const uploaded = uploadedBelow(heading, keys, text);
  if (uploaded) return uploaded;
  const owner = heading?.word.heading?.owner;
  const own = owner && OWN_FIELDS[owner];
  if (!own || !keys.some((key) => key in own) || !OF_THE_HEADING.test(text)) return keys;
  return [...new Set(keys.flatMap((key) => own[key] ?? []))];
}

/** Words for a paper that tell less than the heading above them. */
const ANY_PAPER =
  /^(?:执照|证件|证照|证书|其他|相关|附件)?(?:扫描件|照片|图片|文件|附件|材料|资料|电子版|复印件)?$/u;

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
  return own.length > 0 ? own : null;
}
