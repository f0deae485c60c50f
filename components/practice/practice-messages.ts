import type { FrameCommand, FrameEvent } from '@/lib/messaging';

/**
 * What the practice form and the page around it say to each other. Both are pages of the extension and of one tab: the
 * word goes from window to window, so that no popup, panel or worker takes the form for a filing page.
 */
export type FromForm =
  | { type: 'practice-event'; event: FrameEvent }
  | { type: 'practice-next-pressed' };

export interface ToForm {
  type: 'practice-command';
  command: FrameCommand;
}
