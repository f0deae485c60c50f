import { useEffect, useRef, useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Window } from '@/components/ui/confirm';
import type { Box } from '@/lib/papers/types';

/** Height in pixels of a cut-out, and the room left around the line, in shares of its height. */
const HEIGHT = 40;
const LARGE = 120;
const ROOM = 0.35;

/** The part of the picture that a value was read from; pressed, large and with the whole picture. */
export function CutOut({
  picture,
  boxes,
  value,
}: {
  picture: ImageBitmap;
  boxes: readonly Box[];
  value: string;
}) {
  const [isLarge, setLarge] = useState(false);
  if (boxes.length === 0) return null;
  return (
    <>
      <Button
        look="plain"
        aria-label={i18n.t('papers.compareLarge', [value])}
        onPress={() => setLarge(true)}
      >
        <Lines picture={picture} boxes={boxes} height={HEIGHT} />
      </Button>
      {isLarge && (
        <Window title={i18n.t('papers.compareTitle')} onClose={() => setLarge(false)}>
          <p className="compare-large" lang="zh">
            {value}
          </p>
          <Lines picture={picture} boxes={boxes} height={LARGE} />
          <Whole picture={picture} boxes={boxes} />
          <div>
            <Button onPress={() => setLarge(false)}>{i18n.t('common.close')}</Button>
          </div>
        </Window>
      )}
    </>
  );
}

function Lines({
  picture,
  boxes,
  height,
}: {
  picture: ImageBitmap;
  boxes: readonly Box[];
  height: number;
}) {
  return (
    <span className="cut-outs">
      {boxes.map((box) => (
        <Line key={`${box.x} ${box.y}`} picture={picture} box={box} height={height} />
      ))}
    </span>
  );
}

function Line({ picture, box, height }: { picture: ImageBitmap; box: Box; height: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const tall = box.height * (1 + 2 * ROOM);
  const scale = height / tall;
  const width = Math.round((box.width + 2 * ROOM * box.height) * scale);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, width / 2, height / 2);
    context.scale(scale, scale);
    context.rotate(-box.angle);
    context.translate(-box.x, -box.y);
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0);
  }, [picture, box, width, height, scale]);
  return <canvas ref={canvas} className="cut-out" width={width} height={height} />;
}

/** The whole picture with the lines framed. */
function Whole({ picture, boxes }: { picture: ImageBitmap; boxes: readonly Box[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = Math.min(1, 1000 / picture.width);
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0);
    context.strokeStyle = getComputedStyle(context.canvas).color;
    context.lineWidth = 3 / scale;
    for (const { x, y, width, height, angle } of boxes) {
      context.save();
      context.translate(x, y);
      context.rotate(angle);
      context.strokeRect(-width / 2, -height / 2, width, height);
      context.restore();
    }
  }, [picture, boxes, scale]);
  return (
    <canvas ref={canvas} className="whole-picture" width={width} height={height}>
      {i18n.t('papers.wholePicture')}
    </canvas>
  );
}
