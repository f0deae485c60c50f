import { useEffect, useState } from 'react';

import { i18n } from '#i18n';
import { openDraft } from '@/components/profiles/drafts';
import { slotText } from '@/components/profiles/editor/slot';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import type { ProfileDocument } from '@/lib/profiles/schema';
import { pictureFile, type StoredProfile } from '@/lib/profiles/store';

import { documentFrom, withDocument } from '../review/keep';
import { PictureEditor } from './picture-editor';

/** `#/papers/<profile>/<picture>`: a picture that the profile has, made ready for upload. */
export function PreparePage({ stored, picture }: { stored: StoredProfile; picture: string }) {
  const document = stored.value.documents.find((one) => one.picture === picture);
  const back = `#/profiles/${stored.id}/documents`;
  return (
    <main className="stack papers">
      <h1>{i18n.t('papers.prepareTitle')}</h1>
      {document ? (
        <Prepare key={picture} stored={stored} document={document} back={back} />
      ) : (
        <Notice severity="info">{i18n.t('papers.pictureGone')}</Notice>
      )}
      <a href={back}>{i18n.t('papers.backToDocuments')}</a>
    </main>
  );
}

function Prepare({
  stored,
  document,
  back,
}: {
  stored: StoredProfile;
  document: ProfileDocument;
  back: string;
}) {
  const { busy, error, run } = useTask();
  const [given, setGiven] = useState<File | null>(null);
  const [ready, setReady] = useState<File | null>(null);
  useEffect(() => {
    let isGone = false;
    run(async () => {
      const file = await pictureFile(document);
      if (isGone) return;
      setGiven(file);
      setReady(file);
    });
    return () => {
      isGone = true;
    };
  }, [document, run]);
  const save = async (file: File) => {
    const { key, website } = document;
    const changed = await documentFrom({ file, place: { key, website } });
    const draft = openDraft(stored);
    draft.change((profile) => withDocument(profile, changed));
    await draft.flush();
    if (draft.state.error) throw draft.state.error;
    location.hash = back;
  };
  return (
    <>
      <h2>{slotText(document.key).en}</h2>
      <p className="muted">{i18n.t('papers.prepareHint')}</p>
      {ready && <PictureEditor file={ready} change={setReady} />}
      {error && <Notice severity="error">{error}</Notice>}
      <div className="row">
        <Button
          look="primary"
          isDisabled={!ready || ready === given || busy}
          onPress={() => ready && run(() => save(ready))}
        >
          {i18n.t('papers.savePicture')}
        </Button>
        <Button isDisabled={ready === given} onPress={() => setReady(given)}>
          {i18n.t('papers.asItWas')}
        </Button>
      </div>
    </>
  );
}
