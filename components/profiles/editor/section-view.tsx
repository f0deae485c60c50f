import { useState } from 'react';

import { i18n } from '#i18n';
import { Chinese } from '@/components/ui/chinese';
import type { Profile } from '@/lib/profiles/schema';

import type { Draft } from '../drafts';
import { DocumentList } from './document-list';
import { type Findings, findingsOfSlot } from './findings';
import { PersonExtras } from './person-extras';
import { isShown } from './need';
import type { Section, SlotGroup } from './sections';
import type { Slot } from './slot';
import { SlotField } from './slot-field';
import { WebsiteExtras } from './website-extras';

export interface SectionViewProps {
  section: Section;
  profile: Profile;
  findings: Findings;
  change: Draft['change'];
  /** Called when the section is no more. */
  leave(): void;
}

/** The fields of one section. */
export function SectionView({ section, profile, findings, change, leave }: SectionViewProps) {
  const extras = { at: section.at, profile, change, leave };
  return (
    <main className="section card">
      <h2>
        <Chinese>{section.title}</Chinese>
      </h2>
      {section.kind === 'website' && <WebsiteExtras {...extras} />}
      {section.groups.map((group) => (
        <Group
          key={group.title || group.slots[0]?.key}
          group={group}
          profile={profile}
          findings={findings}
          change={change}
        />
      ))}
      {section.kind === 'documents' && (
        <DocumentList profile={profile} findings={findings} change={change} />
      )}
      {section.kind === 'administrator' && <PersonExtras {...extras} />}
    </main>
  );
}

type GroupProps = Pick<SectionViewProps, 'profile' | 'findings' | 'change'> & { group: SlotGroup };

/** What is needed or recommended, and folded below it what only other cases have. */
function Group({ group, profile, findings, change }: GroupProps) {
  const { title, slots } = group;
  // What is shown when the section opens stays where it is: nothing jumps out of the fold while it is typed.
  const [shown] = useState(
    () => new Set(slots.filter((slot) => isShown(slot, profile, findings)).map(({ key }) => key)),
  );
  const field = (slot: Slot) => (
    <SlotField
      key={slot.key}
      slot={slot}
      profile={profile}
      findings={findingsOfSlot(findings, slot)}
      change={change}
    />
  );
  const others = slots.filter(({ key }) => !shown.has(key));
  if (group.folded || others.length === slots.length)
    return (
      <details className="section-group">
        <summary>{title}</summary>
        {slots.map(field)}
      </details>
    );
  return (
    <div className="section-group">
      {title && <h3>{title}</h3>}
      {slots.filter(({ key }) => shown.has(key)).map(field)}
      {others.length > 0 && (
        <details className="other-cases">
          <summary>{i18n.t('profile.otherCases', others.length)}</summary>
          {others.map(field)}
        </details>
      )}
    </div>
  );
}
