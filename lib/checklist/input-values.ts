import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';
import { provinceByCode } from '@/lib/regions';
import { provinceFile } from '@/lib/regions/telling';
import type { ReadinessInput } from './input';

/** The document that a person of that nationality files with. */
export const ID_TYPES: Record<ReadinessInput['nationality'], string> = {
  mainland: '居民身份证',
  'hong-kong-macao': '港澳居民来往内地通行证',
  taiwan: '台湾居民来往大陆通行证',
  foreign: '护照',
};

/** The option of `service.kind`. */
const SERVICE_KINDS: Record<ReadinessInput['service'], string> = {
  website: '',
  app: 'APP',
  'mini-program': '小程序',
};

/** The document with which the person files, where several are possible the one that the province takes. */
function idTypeOf({ nationality, kind, province }: ReadinessInput): string {
  const current = kind === 'individual' ? provinceFile(province)?.individual.current : undefined;
  const isResidentOnly =
    nationality === 'hong-kong-macao' && current?.travelPermitAccepted === false;
  return isResidentOnly ? '港澳居民居住证' : ID_TYPES[nationality];
}

/** The answers as fields, so that the rules judge them exactly as they judge the filing form. */
export function inputValues(input: ReadinessInput): FieldValue[] {
  const idType = idTypeOf(input);
  const individual = input.kind === 'individual';
  const { instance } = input;
  const single: Record<FieldKey, string> = {
    'entity.region': provinceByCode(input.province)?.zh ?? '',
    'entity.type': individual ? '个人' : input.entityType,
    'entity.certificateType': individual ? idType : '',
    // Of a legal representative who is not the leader nothing follows for the leader.
    'leader.certificateType':
      !individual && input.leaderIsLegalRepresentative === '否' ? '' : idType,
    'leader.isLegalRepresentative': individual ? '' : input.leaderIsLegalRepresentative,
    'service.kind': SERVICE_KINDS[input.service],
    'website.name': input.websiteName,
    'instance.productType': instance.productType,
    'instance.billing': instance.billing,
    'instance.mainland': instance.mainland,
    'instance.expires': instance.expires,
    'instance.months': instance.months,
    'instance.serviceNumbersUsed': instance.serviceNumbersUsed,
  };
  const domains = input.domains.flatMap((domain, index) =>
    fields(
      {
        'website.domains': domain.name,
        'domain.registrarInChina': domain.registrarInChina,
        'domain.realNameVerifiedOn': domain.realNameVerifiedOn,
        'domain.expires': domain.expires,
        'domain.holderRole': domain.holderRole,
      },
      index,
    ),
  );
  return [...fields(single, 0), ...domains];
}

function fields(contents: Record<FieldKey, string>, index: number): FieldValue[] {
  return Object.entries(contents).flatMap(([key, value]) =>
    value.trim() === '' ? [] : [{ key, index, value }],
  );
}
