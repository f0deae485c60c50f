import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';

import { i18n } from '#i18n';
import { firstSentence } from '@/components/overlay/first-sentence';
import { PhotoCheck } from '@/components/photo/photo-check';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { useHashPath } from '@/components/ui/use-hash-path';
import { useTask } from '@/components/ui/use-task';
import type { Field } from '@/lib/forms/types';
import type { Profile, ProfileDocument, Website } from '@/lib/profiles/schema';
import { addPicture } from '@/lib/profiles/store';
import { checkDocument } from '@/lib/photo/client';
import { PhotoRefused } from '@/lib/photo/errors';
import { seenInDocument, seenInPhoto } from '@/lib/photo/seen';
import type { Finding } from '@/lib/rules/types';

import type { Draft } from '../drafts';
import { FindingLine } from './finding-line';
import { MoreAbout } from './more-about';
import { slotText } from './slot';
import { Thumbnail } from './thumbnail';

const PICTURES = ['image/jpeg', 'image/png', 'image/gif'];
/** A picture above this is no document photo; the filing pages take 4 MB at most. */
const LARGEST = 20 * 1024 * 1024;

/** Photos whose clothes are checked when they are attached; all others are documents. */
export const PHOTOS = ['documents.backdropPhoto'];

export interface DocumentRowProps {
  field: Field;
  website: Website | null;
  profile: Profile;
  findings: readonly Finding[];
  change: Draft['change'];
}

/** One document: its picture, attached, replaced or removed. */
export function DocumentRow({ field, website, profile, findings, change }: DocumentRowProps) {
  const { busy, error, run } = useTask();
  const [, profileId] = useHashPath();
  const [asking, setAsking] = useState(false);
  const [attached, setAttached] = useState<{ file: File; picture: string } | null>(null);
  const id = website?.id ?? '';
  const isThis = (document: ProfileDocument) =>
    document.key === field.key && document.website === id;
  const document = profile.documents.find(isThis);
  const { en, zh, explain, pitfall } = slotText(field.key);
  const { first, rest } = firstSentence(explain);

  const attach = async (file: File) => {
    if (!PICTURES.includes(file.type))
      throw new RangeError(i18n.t('profile.notAPicture', [file.name, file.type || '?']));
    if (file.size > LARGEST) throw new RangeError(i18n.t('profile.tooLarge', [file.name]));
    const picture = await addPicture(file);
    change((now) => ({
      ...now,
      documents: [
        ...now.documents.filter((other) => !isThis(other)),
        { key: field.key, website: id, ...picture },
      ],
    }));
    setAttached({ file, picture: picture.picture });
    if (!PHOTOS.includes(field.key)) keep(picture.picture, await measured(file));
  };

  /** Keeps what was seen in a picture with it; one that was replaced meanwhile is left alone. */
  const keep = (picture: string, seen: ProfileDocument['seen']) =>
    change((now) => {
      if (!now.documents.some((one) => one.picture === picture)) return now;
      return {
        ...now,
        documents: now.documents.map((one) => (one.picture === picture ? { ...one, seen } : one)),
      };
    });

  return (
    <fieldset className="document-row" data-field={field.key} aria-label={en}>
      <Thumbnail document={document} />
      <div className="stack tight">
        <span className="slot-label">
          {en}
          {zh && <span lang="zh">{zh}</span>}
          {website && <span className="muted">{website.name || website.domains[0]}</span>}
        </span>
        <span className="muted small">
          {document
            ? i18n.t('profile.file', [document.name, Math.ceil(document.size / 1024)])
            : first}
        </span>
        {!document && <MoreAbout className="muted small" name={en} rest={rest} pitfall={pitfall} />}
        {error && <Notice severity="error">{error}</Notice>}
        <ul className="stack tight">
          {findings.map((finding) => (
            <FindingLine key={finding.rule} finding={finding} />
          ))}
        </ul>
        {attached && attached.picture === document?.picture && PHOTOS.includes(field.key) && (
          <PhotoCheck
            photo={attached.file}
            onVerdict={(verdict) => keep(attached.picture, seenInPhoto(verdict))}
          />
        )}
      </div>
      <div className="row">
        <FileTrigger
          acceptedFileTypes={PICTURES}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) run(() => attach(file));
          }}
        >
          <Button isDisabled={busy}>
            {i18n.t(document ? 'profile.replace' : 'profile.attach')}
          </Button>
        </FileTrigger>
        {document && (
          <a className="small" href={`#/papers/${profileId}/${document.picture}`}>
            {i18n.t('profile.makeReady')}
          </a>
        )}
        {document && (
          <Button
            look="icon"
            aria-label={i18n.t('profile.remove', [en])}
            onPress={() => setAsking(true)}
          >
            <Icon name="close" />
          </Button>
        )}
      </div>
      {asking && (
        <Confirm
          title={i18n.t('profile.remove', [en])}
          action={i18n.t('profile.removeAction')}
          onConfirm={() =>
            change((now) => ({
              ...now,
              documents: now.documents.filter((other) => !isThis(other)),
            }))
          }
          onClose={() => setAsking(false)}
        >
          {i18n.t('profile.removePictureText', [document?.name ?? ''])}
        </Confirm>
      )}
    </fieldset>
  );
}

/** What is seen in the picture of a document; one that cannot be opened says why. */
async function measured(file: File): Promise<ProfileDocument['seen']> {
  try {
    return seenInDocument(await checkDocument(file));
  } catch (error) {
    if (error instanceof PhotoRefused) return { unread: error.message };
    throw error;
  }
}
