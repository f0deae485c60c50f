import type { EntityKind } from '@/lib/forms/types';
import type { ProvinceFile } from '@/lib/regions/telling';
import type { ReadinessInput } from './input';

/** The part of a province's facts that speaks of the kind of entity, with its path. */
export function factsFor(province: ProvinceFile, kind: EntityKind) {
  return kind === 'individual'
    ? ({ path: 'individual', ...province.individual } as const)
    : ({ path: 'enterprise', ...province.enterprise } as const);
}

/** A condition of the fact files without the remark behind it. */
export function conditionAndRemark(when: string): { condition: string; remark: string } {
  const [, condition = when, remark = ''] = /^(.+?)(?:; | \()(.+?)\)?$/.exec(when) ?? [];
  return { condition, remark };
}

/** Whether a condition of the fact files applies: undefined when the answers do not decide it. */
export function applies(when: string, input: ReadinessInput): boolean | undefined {
  return CONDITIONS.find(([condition]) => condition.test(when))?.[1](input);
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

/** Conditions as the fact files word them; the first that fits decides. */
const CONDITIONS: [RegExp, Decide][] = [
  [/^always/, () => true],
  // Remarks on which form it is, not conditions.
  [
    /^(?:2019 form|website administrator; before|on the statement|all domains of|website administrator holding)/,
    () => true,
  ],
  [/^ID (?:address outside|not from)/, ({ fromElsewhere }) => yes(fromElsewhere)],
  [/^under 18$/, ageBelow(18)],
  [/^under 22$/, ageBelow(22)],
  [
    /^entity leader is not the legal representative/,
    (input) => no(input.leaderIsLegalRepresentative),
  ],
  [
    /^website administrator differs from the entity leader$/,
    (input) => no(input.administratorIsLeader),
  ],
  [/^legal representative is a foreign national$/, (input) => input.nationality === 'foreign'],
  [
    /^legal representative is a foreigner or from Hong Kong$/,
    ({ nationality }) => nationality === 'foreign' || nationality === 'hong-kong-macao',
  ],
  [
    /^government body or public institution$/,
    ({ entityType }) => ['政府机关', '事业单位'].includes(entityType),
  ],
  [/^holder is a shareholder or executive$/, holderIs(['股东', '高级管理人员'])],
  [/^financial content$/, ({ topics }) => topics.includes('finance') || undefined],
];

function holderIs(roles: string[]): Decide {
  return ({ domains }) => {
    const answered = domains.map(({ holderRole }) => holderRole).filter(Boolean);
    if (answered.some((role) => roles.includes(role))) return true;
    return answered.length > 0 && answered.length === domains.length ? false : undefined;
  };
}
