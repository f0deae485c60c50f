import { useEffect, useRef } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { FrameCommand, FrameState } from '@/lib/messaging';

import { BoundFields } from './bound-fields';
import { ChooseField } from './choose-field';

interface Props {
  frames: readonly FrameState[];
  send(command: FrameCommand): void;
}

/** “Point at a field”: choose a control on the page, then say which field it is. Popup and panel show the same. */
export function PointAt({ frames, send }: Props) {
  const pointed = frames.find(({ pointing }) => pointing?.at === 'field');
  const waiting = frames.filter(({ pointing }) => pointing?.at === 'page');
  const waitingFrames = waiting.map(({ frame }) => frame).join(' ');
  const stop = (of: readonly FrameState[]): void =>
    of.forEach(({ frame }) => send({ type: 'stop-pointing', frame }));

  // Every frame waits for the press; when one has it or was left with Escape, the others wait no longer.
  const before = useRef<readonly string[]>([]);
  useEffect(() => {
    const now = frames.flatMap(({ frame, pointing }) => (pointing?.at === 'page' ? [frame] : []));
    const isOver = before.current.some((frame) => !now.includes(frame));
    before.current = now;
    if (isOver) for (const frame of now) send({ type: 'stop-pointing', frame });
  }, [frames, send]);

  // The press on the page ends it there; the focus may have stayed here.
  useEffect(() => {
    const frames = waitingFrames.split(' ').filter(Boolean);
    if (frames.length === 0) return;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') for (const frame of frames) send({ type: 'stop-pointing', frame });
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [waitingFrames, send]);

  return (
    <div className="stack tight">
      {pointed?.pointing?.at === 'field' ? (
        <ChooseField
          key={pointed.frame}
          labelText={pointed.pointing.labelText}
          choose={(key) => send({ type: 'bind', frame: pointed.frame, key })}
          cancel={() => stop([pointed])}
        />
      ) : waiting.length > 0 ? (
        <>
          <p>{i18n.t('panel.pointAtPage')}</p>
          <Button small onPress={() => stop(waiting)}>
            {i18n.t('common.cancel')}
          </Button>
        </>
      ) : (
        <Button
          small
          onPress={() => frames.forEach(({ frame }) => send({ type: 'point-at', frame }))}
        >
          {i18n.t('panel.pointAt')}
        </Button>
      )}
      <BoundFields frames={frames} send={send} />
    </div>
  );
}
