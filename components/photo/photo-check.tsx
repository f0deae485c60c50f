import './photo-check.css';

import { useEffect, useEffectEvent, useRef } from 'react';
import { FileTrigger, Label, ProgressBar } from 'react-aria-components';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PhotoProgress, PhotoVerdict } from '@/lib/photo/types';

import { PhotoResult } from './photo-result';
import { usePhotoCheck } from './use-photo-check';

export interface PhotoCheckProps {
  /** A photo that was chosen elsewhere, e.g. attached to a profile: checked at once, and no other is asked for. */
  photo?: Blob;
  onVerdict?: (verdict: PhotoVerdict) => void;
}

const ACCEPTED = ['image/*', '.heic', '.heif'];

/** The “Check a photo” screen: choose a file, see how far the check is, read the verdict, choose another. */
export function PhotoCheck({ photo, onVerdict }: PhotoCheckProps) {
  const { state, check, cancel } = usePhotoCheck();
  const result = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (photo) check(photo);
  }, [photo, check]);

  const tell = useEffectEvent((verdict: PhotoVerdict) => onVerdict?.(verdict));
  useEffect(() => {
    if (state.step === 'judged') tell(state.verdict);
    // Beside a profile's other fields the person is already elsewhere.
    if (photo) return;
    if (state.step === 'judged' || state.step === 'failed') result.current?.focus();
  }, [state, photo]);

  const choose = (label: string) =>
    photo ? null : (
      <FileTrigger
        acceptedFileTypes={ACCEPTED}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file) check(file);
        }}
      >
        <Button>{label}</Button>
      </FileTrigger>
    );

  return (
    <section className="photo-check" aria-label={i18n.t('photo.title')}>
      {state.step === 'choose' && (
        <>
          <p className="photo-check-hint">{i18n.t('photo.hint')}</p>
          {choose(i18n.t('photo.choose'))}
        </>
      )}
      {state.step === 'checking' && <Progress progress={state.progress} onCancel={cancel} />}
      {(state.step === 'judged' || state.step === 'failed') && (
        <>
          <div className="photo-check-answer" ref={result} tabIndex={-1}>
            {state.step === 'judged' ? (
              <PhotoResult verdict={state.verdict} isToldElsewhere={photo !== undefined} />
            ) : (
              <Notice severity="error">{state.message}</Notice>
            )}
          </div>
          {choose(i18n.t('photo.chooseAnother'))}
        </>
      )}
    </section>
  );
}

function Progress({ progress, onCancel }: { progress: PhotoProgress; onCancel: () => void }) {
  const steps: Record<PhotoProgress['step'], string> = {
    sending: i18n.t('photo.step.sending'),
    loading: i18n.t('photo.step.loading'),
    decoding: i18n.t('photo.step.decoding'),
    'finding-person': i18n.t('photo.step.findingPerson'),
    judging: i18n.t('photo.step.judging'),
  };
  return (
    <>
      <ProgressBar className="photo-check-progress" value={progress.done * 100}>
        {({ percentage }) => (
          <>
            <Label>{steps[progress.step]}</Label>
            <div className="photo-check-track">
              <div className="photo-check-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <Button onPress={onCancel}>{i18n.t('photo.cancel')}</Button>
    </>
  );
}
