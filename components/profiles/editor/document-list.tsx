import { useState } from 'react';

import { i18n } from '#i18n';
import { ExamplePictures } from '@/components/ui/example-pictures';
import { FIELDS } from '@/lib/forms';
import { isAskedOf } from '@/lib/forms/asked-of';
import { PICTURE_FIELD } from '@/lib/forms/picture-fields';
import { isAppKind } from '@/lib/forms/service-kind';
import type { Field } from '@/lib/forms/types';
import type { Profile, Website } from '@/lib/profiles/schema';

import type { Draft } from '../drafts';
import { DocumentRow, PHOTOS } from './document-row';
import type { Findings } from './findings';

const EXAMPLES = ['good', 'cut', 'glare'] as const;

/** Documents that belong to one website each; the others belong to the entity. */
const PER_WEBSITE = new Set([
  'documents.domainCertificate',
  'documents.preapproval',
  'documents.adminId',
  'documents.adminIdBack',
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

/** What is needed first, folded below it what some provinces or cases ask for, each with its encrypted picture. */
export function DocumentList({ profile, findings, change }: DocumentListProps) {
  const fields = [...FIELDS.values()].filter(
    (field) =>
      PICTURE_FIELD.test(field.key) &&
      field.control.kinds.includes('upload') &&
      isAskedOf(field, profile.kind),
  );
  const isNeeded = ({ key, required }: Field): boolean =>
    required === true ||
    PHOTOS.includes(key) ||
    profile.documents.some((document) => document.key === key) ||
    [...findings.keys()].some((place) => place.startsWith(`${key}#`));
  const [shown] = useState(() => new Set(fields.filter(isNeeded)));
  const others = fields.filter((field) => !shown.has(field));
  return (
    <div>
      <ExamplePictures
        title={i18n.t('profile.picture.title')}
        pictures={EXAMPLES.map((name) => ({
          name,
          text: i18n.t(`profile.picture.${name}`),
          isGood: name === 'good',
        }))}
      />
      {rows(fields.filter((field) => shown.has(field)))}
      {others.length > 0 && (
        <details className="other-cases">
          <summary>{i18n.t('profile.otherDocuments', others.length)}</summary>
          {rows(others)}
        </details>
      )}
    </div>
  );

  function rows(some: readonly Field[]) {
    return some.flatMap((field) => {
      const places = PER_WEBSITE.has(field.key) ? profile.websites.entries() : [[0, null] as const];
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
    });
  }
}
