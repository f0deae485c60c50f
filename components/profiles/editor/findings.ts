import { isPictureField } from '@/lib/forms/picture-fields';
import { Values } from '@/lib/forms/values';
import { todayInChina } from '@/lib/identifiers';
import type { Profile } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';
import { runRules } from '@/lib/rules/run';
import type { Finding } from '@/lib/rules/types';

import type { Section } from './sections';
import type { Slot } from './slot';

/** The findings of a profile by `key#index`: the rules that check a page check it here. */
export type Findings = ReadonlyMap<string, readonly Finding[]>;

/** What the rules read of a profile. */
export const valuesOf = (profile: Profile): Values => new Values(toValues(profile));

export function findingsOf(values: Values): Findings {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of runRules(values, { today: todayInChina() })) {
    const place = `${finding.field}#${finding.index}`;
    const known = byPlace.get(place);
    if (known) known.push(finding);
    else byPlace.set(place, [finding]);
  }
  return byPlace;
}

/** The findings of one slot; the same rule speaks once, however many places the value stands in. */
export function findingsOfSlot(findings: Findings, slot: Slot): readonly Finding[] {
  const byRule = new Map<string, Finding>();
  for (const place of slot.places)
    for (const finding of findings.get(place) ?? [])
      if (!byRule.has(finding.rule)) byRule.set(finding.rule, finding);
  return [...byRule.values()];
}

/** How many errors and warnings a section has. */
export function countOf(findings: Findings, section: Section): number {
  const own =
    section.kind === 'documents'
      ? [...findings].flatMap(([place, found]) =>
          isPictureField(place.replace(/#\d+$/u, '')) ? found : [],
        )
      : section.groups.flatMap(({ slots }) =>
          slots.flatMap((slot) => findingsOfSlot(findings, slot)),
        );
  return own.filter(({ severity }) => severity !== 'info').length;
}
