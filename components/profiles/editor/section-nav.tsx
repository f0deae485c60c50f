import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chinese } from '@/components/ui/chinese';
import { Icon } from '@/components/ui/icon';
import type { Profile } from '@/lib/profiles/schema';

import { countOf, type Findings } from './findings';
import { progressOf } from './need';
import type { Section } from './sections';

export interface SectionNavProps {
  profileId: string;
  profile: Profile;
  sections: readonly Section[];
  current: string | undefined;
  findings: Findings;
  addAdministrator?: () => void;
  addWebsite(): void;
}

/** What the number beside a section counts. */
function titleOf(findings: number, missing: number): string | undefined {
  if (findings > 0) return i18n.t('profile.findings', findings);
  return missing > 0 ? i18n.t('profile.missing', missing) : undefined;
}

/** The sections of a profile with what the rules have against each. */
export function SectionNav(props: SectionNavProps) {
  const { profileId, profile, sections, current, findings } = props;
  return (
    <nav className="section-nav" aria-label={i18n.t('profile.sections')}>
      {sections.map((section) => {
        const count = countOf(findings, section);
        const { filled, needed } = progressOf([section], profile);
        const missing = needed - filled;
        return (
          <a
            key={section.id}
            href={`#/profiles/${profileId}/${section.id}`}
            aria-current={section.id === current ? 'page' : undefined}
            title={titleOf(count, missing)}
          >
            <span>
              <Chinese>{section.title}</Chinese>
            </span>
            {count === 0 && missing > 0 && (
              <span className="missing" aria-hidden="true">
                {missing}
              </span>
            )}
            {count > 0 && (
              <span className="count" aria-label={i18n.t('profile.findings', count)}>
                {count}
              </span>
            )}
          </a>
        );
      })}
      <Button look="plain" small onPress={props.addWebsite}>
        <Icon name="add" size={12} />
        {i18n.t('profile.addWebsite')}
      </Button>
      {props.addAdministrator && (
        <Button look="plain" small onPress={props.addAdministrator}>
          <Icon name="add" size={12} />
          {i18n.t('profile.addAdministrator')}
        </Button>
      )}
    </nav>
  );
}
