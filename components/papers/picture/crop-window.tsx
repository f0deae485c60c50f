import Cropper from 'cropperjs';
import { useEffect, useRef, useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Window } from '@/components/ui/confirm';
import { useTask } from '@/components/ui/use-task';

import { useObjectUrl } from './use-object-url';

const MOST_STRAIGHTENED = 15;
/** A canvas of more pixels than this fails in some browsers. */
const LONGEST = 4000;

const TEMPLATE = `<cropper-canvas background style="height: 56vh">
  <cropper-image rotatable scalable translatable></cropper-image>
  <cropper-shade hidden></cropper-shade>
  <cropper-handle action="move" plain></cropper-handle>
  <cropper-selection initial-coverage="0.9" movable resizable keyboard>
    <cropper-grid role="grid" bordered covered></cropper-grid>
    <cropper-handle action="move" theme-color="rgba(255, 255, 255, 0.15)"></cropper-handle>
    <cropper-handle action="n-resize"></cropper-handle><cropper-handle action="e-resize"></cropper-handle>
    <cropper-handle action="s-resize"></cropper-handle><cropper-handle action="w-resize"></cropper-handle>
    <cropper-handle action="ne-resize"></cropper-handle><cropper-handle action="nw-resize"></cropper-handle>
    <cropper-handle action="se-resize"></cropper-handle><cropper-handle action="sw-resize"></cropper-handle>
  </cropper-selection>
</cropper-canvas>`;

/** Turns, straightens and crops a picture; `done` gets it as a JPEG with the pixels that it had. */
export function CropWindow({
  picture,
  done,
  onClose,
}: {
  picture: Blob;
  done(picture: Blob): Promise<void>;
  onClose(): void;
}) {
  const url = useObjectUrl(picture);
  const holder = useRef<HTMLDivElement>(null);
  const cropper = useRef<Cropper | null>(null);
  const [slope, setSlope] = useState(0);
  const { busy, error, run } = useTask();
  useEffect(() => {
    if (!holder.current) return;
    const image = new Image();
    image.src = url;
    image.alt = i18n.t('papers.wholePicture');
    const current = new Cropper(image, { container: holder.current, template: TEMPLATE });
    cropper.current = current;
    void current.getCropperImage()?.$ready(() => selectAll(current));
    return () => {
      current.destroy();
      cropper.current = null;
    };
  }, [url]);
  const turn = (degrees: number) => {
    const image = cropper.current?.getCropperImage();
    image?.$rotate(`${degrees}deg`);
    image?.$center('contain');
    if (cropper.current) selectAll(cropper.current);
  };
  const straighten = (degrees: number) => {
    cropper.current?.getCropperImage()?.$rotate(`${degrees - slope}deg`);
    setSlope(degrees);
  };
  return (
    <Window title={i18n.t('papers.cropTitle')} onClose={onClose}>
      <div ref={holder} className="cropper" />
      <div className="row wrap">
        <Button onPress={() => turn(-90)}>{i18n.t('papers.turnLeft')}</Button>
        <Button onPress={() => turn(90)}>{i18n.t('papers.turnRight')}</Button>
        <label className="row straighten">
          <span>{i18n.t('papers.straighten')}</span>
          <input
            type="range"
            min={-MOST_STRAIGHTENED}
            max={MOST_STRAIGHTENED}
            step={0.25}
            value={slope}
            onChange={(event) => straighten(Number(event.target.value))}
          />
          <output>{i18n.t('papers.degrees', [slope])}</output>
        </label>
      </div>
      {error && <p role="alert">{error}</p>}
      <div className="row">
        <Button
          look="primary"
          isDisabled={busy}
          onPress={() =>
            run(async () => {
              await done(await cropped(cropper.current));
              onClose();
            })
          }
        >
          {i18n.t('papers.cropDone')}
        </Button>
        <Button onPress={onClose}>{i18n.t('common.cancel')}</Button>
      </div>
    </Window>
  );
}

/** Puts the selection around the whole picture, as far as it is in sight. */
function selectAll(cropper: Cropper): void {
  const [canvas, image, selection] = [
    cropper.getCropperCanvas()?.getBoundingClientRect(),
    cropper.getCropperImage()?.getBoundingClientRect(),
    cropper.getCropperSelection(),
  ];
  if (!canvas || !image || !selection) return;
  const left = Math.max(0, image.left - canvas.left);
  const top = Math.max(0, image.top - canvas.top);
  const width = Math.min(image.right - canvas.left, canvas.width) - left;
  const height = Math.min(image.bottom - canvas.top, canvas.height) - top;
  selection.$change(left, top, width, height);
}

/** The selection at the picture's own resolution. */
async function cropped(cropper: Cropper | null): Promise<Blob> {
  const [image, selection] = [cropper?.getCropperImage(), cropper?.getCropperSelection()];
  if (!image || !selection) throw new Error('The picture is not open yet. Try again.');
  const [a = 1, b = 0] = image.$getTransform();
  const scale = Math.hypot(a, b) || 1;
  const [width, height] = [selection.width / scale, selection.height / scale];
  const smaller = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = await selection.$toCanvas({
    width: Math.round(width * smaller),
    height: Math.round(height * smaller),
    beforeDraw: (context, { width, height }) => {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
    },
  });
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob ? resolve(blob) : reject(new Error('The browser could not write the picture.')),
      'image/jpeg',
      0.92,
    ),
  );
}
