import type { ReactNode } from 'react';

import { Chinese } from '@/components/ui/chinese';
import type { Profile } from '@/lib/profiles/schema';

import type { Draft } from '../drafts';
import { DocumentList } from './document-list';
import { type Findings, findingsOfSlot } from './findings';
import { PersonExtras } from './person-extras';
import type { Section, SlotGroup } from './sections';
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
    <main className="section">
      <h2>
        <Chinese>{section.title}</Chinese>
      </h2>
      {section.kind === 'website' && <WebsiteExtras {...extras} />}
      {section.groups.map((group) => (
        <Group key={group.title || group.slots[0]?.key} group={group}>
          {group.slots.map((slot) => (
            <SlotField
              key={slot.key}
              slot={slot}
              profile={profile}
              findings={findingsOfSlot(findings, slot)}
              change={change}
            />
          ))}
        </Group>
      ))}
      {section.kind === 'documents' && (
        <DocumentList profile={profile} findings={findings} change={change} />
      )}
      {section.kind === 'administrator' && <PersonExtras {...extras} />}
    </main>
  );
}

function Group({ group, children }: { group: SlotGroup; children: ReactNode }) {
  if (!group.folded)
    return (
      <div className="section-group">
        {group.title && <h3>{group.title}</h3>}
        {children}
      </div>
    );
  return (
    <details className="section-group">
      <summary>{group.title}</summary>
      {children}
    </details>
  );
}
