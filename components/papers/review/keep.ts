import { openDraft } from '@/components/profiles/drafts';
import { withEntered } from '@/components/profiles/editor/entered';
import { checkDocument } from '@/lib/photo/client';
import { PhotoRefused } from '@/lib/photo/errors';
import { seenInDocument } from '@/lib/photo/seen';
import type { Origin, Profile, ProfileDocument } from '@/lib/profiles/schema';
import { addPicture, profiles, type StoredProfile } from '@/lib/profiles/store';

import type { DocumentPlace } from './document-of';
import type { Proposal } from './proposals';

/** What the person accepted: values, and the picture for an upload. */
export interface Accepted {
  origin: Origin;
  proposals: readonly Proposal[];
  picture: { file: File; place: DocumentPlace } | null;
}

/** A profile with the accepted values in it. */
export const withProposals = (
  profile: Profile,
  proposals: readonly Proposal[],
  origin: Origin,
): Profile => proposals.reduce((whole, proposal) => withEntered(whole, proposal, origin), profile);

/**
 * Saves what was accepted, in a profile that is stored or as a new one, and gives its id. A change that another page
 * makes meanwhile is kept beside it.
 */
export async function keep(accepted: Accepted, to: StoredProfile | Profile): Promise<string> {
  const document = accepted.picture && (await documentFrom(accepted.picture));
  const change = (profile: Profile): Profile => {
    const changed = withProposals(profile, accepted.proposals, accepted.origin);
    return document ? withDocument(changed, document) : changed;
  };
  if (!('value' in to)) return (await profiles.add(change(to))).id;
  const draft = openDraft(to);
  draft.change(change);
  await draft.flush();
  const { error } = draft.state;
  if (error) throw error;
  return to.id;
}

/** A profile with a picture at its place, instead of the one that was there. */
export const withDocument = (profile: Profile, document: ProfileDocument): Profile => ({
  ...profile,
  documents: [
    ...profile.documents.filter(
      ({ key, website }) => key !== document.key || website !== document.website,
    ),
    document,
  ],
});

/** Seals a picture and measures what rules ask of it. */
export async function documentFrom({
  file,
  place,
}: {
  file: File;
  place: DocumentPlace;
}): Promise<ProfileDocument> {
  const picture = await addPicture(file);
  return { ...place, ...picture, seen: await seenIn(file) };
}

async function seenIn(file: File): Promise<ProfileDocument['seen']> {
  try {
    return seenInDocument(await checkDocument(file));
  } catch (error) {
    if (error instanceof PhotoRefused) return { unread: error.message };
    throw error;
  }
}
