import { FIELDS } from '@/lib/forms';
import { isPictureField } from '@/lib/forms/picture-fields';
import { isAppKind } from '@/lib/forms/service-kind';
import type { Profile, Website } from '@/lib/profiles/schema';

import type { Draft } from '../drafts';
import { DocumentRow } from './document-row';
import type { Findings } from './findings';

/** Documents that belong to one website each; the others belong to the entity. */
const PER_WEBSITE = new Set([
  'documents.domainCertificate',
  'documents.preapproval',
  'documents.adminId',
  'documents.backdropPhoto',
  'app.icon',
]);

export interface DocumentListProps {
  profile: Profile;
  findings: Findings;
  change: Draft['change'];
}

/** Only an App has an icon. */
const isAsked = (key: string, website: Website | null): boolean =>
  key !== 'app.icon' || isAppKind(website?.serviceKind ?? '');

/** Every upload that the filing pages know, with its sealed picture. */
export function DocumentList({ profile, findings, change }: DocumentListProps) {
  const fields = [...FIELDS.values()].filter(
    ({ key, control, appliesTo }) =>
      isPictureField(key) && control.kinds.includes('upload') && appliesTo.includes(profile.kind),
  );
  return (
    <div>
      {fields.flatMap((field) => {
        const places = PER_WEBSITE.has(field.key)
          ? profile.websites.entries()
          : [[0, null] as const];
        return [...places]
          .filter(([, website]) => isAsked(field.key, website))
          .map(([index, website]) => (
            <DocumentRow
              key={`${field.key} ${website?.id ?? ''}`}
              field={field}
              website={website}
              profile={profile}
              findings={findings.get(`${field.key}#${index}`) ?? []}
              change={change}
            />
          ));
      })}
    </div>
  );
}
