import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

const ACCEPTED = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'application/pdf',
  '.heic',
  '.heif',
];

/** Where values come from: a picture or PDF of a paper, or any text that is pasted. */
export function ChooseSource({
  readFile,
  readPasted,
}: {
  readFile(file: File): void;
  readPasted(text: string): void;
}) {
  const [text, setText] = useState('');
  return (
    <div className="sources">
      <section className="stack card" aria-labelledby="from-picture">
        <h2 id="from-picture">{i18n.t('papers.fromPicture')}</h2>
        <p className="muted small">{i18n.t('papers.fromPictureHint')}</p>
        <DropZone
          className="drop-zone"
          getDropOperation={() => 'copy'}
          onDrop={(event) => {
            const item = event.items.find(({ kind }) => kind === 'file');
            if (item?.kind === 'file') void item.getFile().then(readFile);
          }}
        >
          <FileTrigger
            acceptedFileTypes={ACCEPTED}
            onSelect={(files) => {
              const file = files?.item(0);
              if (file) readFile(file);
            }}
          >
            <Button look="primary">{i18n.t('papers.choosePicture')}</Button>
          </FileTrigger>
          <span className="muted small">{i18n.t('papers.orDrop')}</span>
        </DropZone>
      </section>
      <section className="stack card" aria-labelledby="from-text">
        <h2 id="from-text">{i18n.t('papers.fromText')}</h2>
        <TextField
          label={i18n.t('papers.pasteLabel')}
          help={i18n.t('papers.pasteHelp')}
          lines={9}
          value={text}
          onChange={setText}
        />
        <div>
          <Button look="primary" isDisabled={text.trim() === ''} onPress={() => readPasted(text)}>
            {i18n.t('papers.readText')}
          </Button>
        </div>
      </section>
    </div>
  );
}
