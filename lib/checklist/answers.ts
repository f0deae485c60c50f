import type { EntityKind } from '@/lib/forms/types';
import type { ProvinceFile } from '@/lib/regions/telling';
import type { ReadinessInput } from './input';

/** The part of a province's facts that speaks of the kind of entity, with its path. */
export function factsFor(province: ProvinceFile, kind: EntityKind) {
  return kind === 'individual'
    ? ({ path: 'individual', ...province.individual } as const)
    : ({ path: 'enterprise', ...province.enterprise } as const);
}

/** Whether a condition of the fact files, by its name, applies: undefined when the answers do not decide it. */
export function applies(when: string, input: ReadinessInput): boolean | undefined {
  return CONDITIONS[when]?.(input);
}

type Decide = (input: ReadinessInput) => boolean | undefined;

const yes = (answer: ReadinessInput['fromElsewhere']): boolean | undefined =>
  answer === '' ? undefined : answer === '是';
const no = (answer: ReadinessInput['fromElsewhere']): boolean | undefined =>
  answer === '' ? undefined : answer === '否';

const ageBelow =
  (limit: number): Decide =>
  ({ age }) =>
    /^\d+$/.test(age) ? Number(age) < limit : undefined;

const always: Decide = () => true;
const hasOtherAddress: Decide = ({ fromElsewhere }) => yes(fromElsewhere);
const hasOtherLeader: Decide = (input) => no(input.leaderIsLegalRepresentative);

/** The conditions of the fact files that the answers decide, by their names. */
const CONDITIONS: Readonly<Record<string, Decide | undefined>> = {
  always,
  'always-new-domains': always,
  'always-every-domain': always,
  'always-both-phones': always,
  'always-newer-form': always,
  'always-newer-rule': always,
  // They say which form it is or whose.
  'form-of-2019': always,
  'of-the-administrator': always,
  'administrator-holding-certificate': always,
  'on-statement-of-2019': always,
  'all-domains-of-order': always,
  'id-outside-region': hasOtherAddress,
  'id-outside-province': hasOtherAddress,
  'id-outside-province-or-student': hasOtherAddress,
  'id-outside-shanghai': hasOtherAddress,
  'id-outside-sichuan': hasOtherAddress,
  'under-18': ageBelow(18),
  'under-22': ageBelow(22),
  'leader-is-another': hasOtherLeader,
  'leader-is-another-gansu-form': hasOtherLeader,
  'administrator-is-another': (input) => no(input.administratorIsLeader),
  'legal-representative-is-foreign': ({ nationality }) => nationality === 'foreign',
  'legal-representative-is-foreign-or-from-hong-kong': ({ nationality }) =>
    nationality === 'foreign' || nationality === 'hong-kong-macao',
  'public-body': ({ entityType }) => ['政府机关', '事业单位'].includes(entityType),
  'holder-is-a-person': holderIs(['股东', '高级管理人员']),
  'financial-content': ({ topics }) => topics.includes('finance') || undefined,
};

function holderIs(roles: string[]): Decide {
  return ({ domains }) => {
    const answered = domains.map(({ holderRole }) => holderRole).filter(Boolean);
    if (answered.some((role) => roles.includes(role))) return true;
    return answered.length > 0 && answered.length === domains.length ? false : undefined;
  };
}
