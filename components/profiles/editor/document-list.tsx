import { FIELDS } from '@/lib/forms';
import type { Profile } from '@/lib/profiles/schema';

import type { Draft } from '../drafts';
import { DocumentRow } from './document-row';
import type { Findings } from './findings';

/** Documents that belong to one website each; the others belong to the entity. */
const PER_WEBSITE = new Set([
  'documents.domainCertificate',
  'documents.preapproval',
  'documents.adminId',
  'documents.backdropPhoto',
]);

export interface DocumentListProps {
  profile: Profile;
  findings: Findings;
  change: Draft['change'];
}

/** Every upload that the filing pages know, with its sealed picture. */
export function DocumentList({ profile, findings, change }: DocumentListProps) {
  const fields = [...FIELDS.values()].filter(
    ({ key, control, appliesTo }) =>
      key.startsWith('documents.') &&
      control.kinds.includes('upload') &&
      appliesTo.includes(profile.kind),
  );
  return (
    <div>
      {fields.flatMap((field) => {
        const places = PER_WEBSITE.has(field.key) ? profile.websites : [null];
        return places.map((website, index) => (
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
