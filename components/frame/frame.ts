import type { SystemId } from '@/lib/forms/types';
import type { FrameEvent } from '@/lib/messaging';
import type { PageReading } from '@/lib/page/types';
import type { Finding } from '@/lib/rules/types';

/** One frame of a page, as the parts that work in it know it. */
export interface Frame {
  readonly id: string;
  readonly system: SystemId | null;
  /** Ends everything that the frame's parts listen to. */
  readonly signal: AbortSignal;
  /** What was read last. */
  readonly reading: PageReading;
  readonly findings: readonly Finding[];
  /** The page as it is at the moment of the call. */
  current(): PageReading;
  /** Tells popup and panel. */
  tell(event: FrameEvent): void;
  /** Tells popup and panel that something was not done. */
  refuse(reason: string): void;
  /** Tells the person on the page itself, for what they pressed there: a panel may be small or missing. */
  say(reason: string): void;
  /** Whether it is time to check what is entered: a fill that runs and a word that is half composed end in a check. */
  readonly mayCheck: boolean;
  /** Checks what is entered and tells what has changed, soon. */
  check(): void;
  /** Tells what has changed, soon: several changes in one go. */
  changed(): void;
  /** Checks and tells at once, before anything else is told. */
  tellState(): void;
}
