import type { PaperKind } from '@/lib/papers/types';
import type { Profile } from '@/lib/profiles/schema';

import type { PersonTarget } from './targets';

/** Which upload a paper's picture is, and of which website; the entity's have none. */
export interface DocumentPlace {
  key: string;
  website: string;
}

/** The upload that the picture of a paper is for; null where no page asks for one. */
export function documentOf(
  kind: PaperKind | null,
  profile: Profile,
  person: PersonTarget,
): DocumentPlace | null {
  const website = profile.websites[0]?.id ?? '';
  switch (kind) {
    case null:
      return null;
    case 'business-licence':
      return { key: 'documents.entityCertificate', website: '' };
    case 'domain-certificate':
      return { key: 'documents.domainCertificate', website };
    default: {
      if (person === 'leader') {
        const side = kind === 'resident-id-back' ? 'leaderIdBack' : 'leaderIdFront';
        return { key: `documents.${side}`, website: '' };
      }
      const id = person.slice('administrator:'.length);
      const led = profile.websites.find(({ administrator }) => administrator === id);
      const side = kind === 'resident-id-back' ? 'adminIdBack' : 'adminId';
      return { key: `documents.${side}`, website: led?.id ?? website };
    }
  }
}
