import { lazy, Suspense, useState } from 'react';
import { FileTrigger } from 'react-aria-components';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Window } from '@/components/ui/confirm';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { useTask } from '@/components/ui/use-task';

import { asJpeg, fitted } from './fit';
import { joinPictures } from './join';
import './picture.css';
import { useObjectUrl } from './use-object-url';
import { useQuality } from './use-quality';

const CropWindow = lazy(() =>
  import('./crop-window').then(({ CropWindow }) => ({ default: CropWindow })),
);

const PICTURES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];
const LIMITS = ['4096', '2048', '1024', '500', '200'] as const;
type Limit = (typeof LIMITS)[number];

/** A picture made ready for upload: large view, turn, straighten, crop, a second one below it, compress. */
export function PictureEditor({ file, change }: { file: File; change(file: File): void }) {
  const { busy, error, run } = useTask();
  const [open, setOpen] = useState<'large' | 'crop' | null>(null);
  const [limit, setLimit] = useState<Limit>('4096');
  const url = useObjectUrl(file);
  const quality = useQuality(file);
  const changeTo = async (picture: Blob) => {
    change(new File([picture], asJpeg(file.name), { type: 'image/jpeg' }));
  };
  return (
    <div className="picture-editor">
      <button
        type="button"
        className="picture-thumbnail"
        aria-label={i18n.t('papers.largeView')}
        onClick={() => setOpen('large')}
      >
        <img src={url} alt="" />
      </button>
      <div className="stack tight">
        <span className="small">
          {i18n.t('papers.fileSize', [file.name, Math.ceil(file.size / 1024)])}
          {quality?.size && <span className="muted"> {quality.size}</span>}
        </span>
        {quality?.remarks.map((remark) => (
          <Notice key={remark} severity="warning">
            {remark}
          </Notice>
        ))}
        <div className="row wrap">
          <Button small onPress={() => setOpen('crop')}>
            {i18n.t('papers.crop')}
          </Button>
          <FileTrigger
            acceptedFileTypes={PICTURES}
            onSelect={(files) => {
              const second = files?.[0];
              if (second) run(async () => changeTo(await joinPictures(file, second)));
            }}
          >
            <Button small>{i18n.t('papers.joinBelow')}</Button>
          </FileTrigger>
        </div>
        <div className="row wrap fit">
          <Select<Limit>
            label={i18n.t('papers.fitTo')}
            value={limit}
            choices={LIMITS.map(
              (kilobytes) => [kilobytes, i18n.t('papers.kilobytes', [kilobytes])] as const,
            )}
            onChange={setLimit}
          />
          <Button
            small
            isDisabled={busy}
            onPress={() =>
              run(async () =>
                change(await fitted(file, file.name, { bytes: Number(limit) * 1024 })),
              )
            }
          >
            {i18n.t('papers.compress')}
          </Button>
        </div>
        {error && <Notice severity="error">{error}</Notice>}
      </div>
      {open === 'large' && (
        <Window title={file.name} onClose={() => setOpen(null)}>
          <img className="picture-large" src={url} alt={i18n.t('papers.wholePicture')} />
          <div>
            <Button onPress={() => setOpen(null)}>{i18n.t('common.close')}</Button>
          </div>
        </Window>
      )}
      {open === 'crop' && (
        <Suspense>
          <CropWindow picture={file} done={changeTo} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  );
}
