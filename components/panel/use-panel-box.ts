import { useCallback, useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';

import type { PanelLayout } from '@/lib/messaging';

const WIDTH = 360;
const PILL_WIDTH = 232;
const START = { right: 12, top: 72 };

/**
 * The box of the panel in the page: as high as its content, a pill when collapsed, moved by its handle. The frame
 * moves under the pointer, so the way is measured on the screen and not in the frame.
 */
export function usePanelBox(
  arrange: (layout: Partial<PanelLayout>) => void,
  content: RefObject<HTMLElement | null>,
  /** Whether there is something to answer, for which a pill opens. */
  isAsked: boolean,
): {
  collapsed: boolean;
  setCollapsed(collapsed: boolean): void;
  handle: { onPointerDown(event: PointerEvent<HTMLElement>): void };
} {
  const [collapsed, setCollapsed] = useState(location.hash === '#pill');
  const place = useRef(START);
  const isPill = collapsed && !isAsked;

  useEffect(() => {
    const element = content.current;
    if (!element) return;
    const fit = (): void =>
      arrange({
        width: isPill ? PILL_WIDTH : WIDTH,
        height: Math.ceil(element.getBoundingClientRect().height) + 2,
        ...place.current,
      });
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [arrange, isPill, content]);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const grip = event.currentTarget;
      const from = { x: event.screenX, y: event.screenY, ...place.current };
      grip.setPointerCapture(event.pointerId);
      const move = (moved: globalThis.PointerEvent): void => {
        place.current = {
          right: from.right - (moved.screenX - from.x),
          top: from.top + (moved.screenY - from.y),
        };
        arrange(place.current);
      };
      const end = (): void => {
        grip.removeEventListener('pointermove', move);
        grip.removeEventListener('pointerup', end);
        grip.removeEventListener('pointercancel', end);
      };
      grip.addEventListener('pointermove', move);
      grip.addEventListener('pointerup', end);
      grip.addEventListener('pointercancel', end);
    },
    [arrange],
  );

  return { collapsed, setCollapsed, handle: { onPointerDown } };
}
