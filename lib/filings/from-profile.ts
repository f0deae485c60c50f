import { serviceOf } from '@/lib/forms/service-kind';
import type { StoredProfile } from '@/lib/profiles/store';
import { provinceOfPath } from '@/lib/regions';
import type { Filing } from './schema';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What a filing takes over from the profile that it is made with. */
export function filingFromProfile({ id, value }: StoredProfile): Partial<Filing> {
  const [website] = value.websites;
  const date = (key: string): string => {
    const day = website?.answers[key]?.[0] ?? '';
    return DATE.test(day) ? day : '';
  };
  const { validUntil } = value.leader;
  return {
    profile: id,
    service: serviceOf(website?.serviceKind ?? ''),
    province: provinceOfPath(value.entity.region)?.zh ?? '',
    domain: website?.domains[0] ?? '',
    domainVerifiedOn: date('domain.realNameVerifiedOn'),
    domainValidUntil: date('domain.expires'),
    instanceValidUntil: date('instance.expires'),
    idValidUntil: DATE.test(validUntil) || validUntil === '长期' ? validUntil : '',
  };
}
