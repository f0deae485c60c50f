import { useMemo } from 'react';

import { i18n } from '#i18n';
import type { TabFrames } from '@/components/ui/tab-frames';
import { nameOf } from '@/lib/forms';
import type { FrameCommand } from '@/lib/messaging';

import { leftToDo, otherEmpty } from './left-to-do';
import { ToDoList } from './to-do-list';

interface Props {
  tab: TabFrames & { send(command: FrameCommand): void };
  /** `frame/field` of what the next press fills: that is not left to the person. */
  willFill: ReadonlySet<string>;
}

/** What is left after the one button; each line leads to its field. */
export function LeftSection({ tab: { frames, send }, willFill }: Props) {
  // What is left cannot be told of a page whose words are gone.
  const isTranslated = frames.some(({ translated }) => translated);
  const items = useMemo(() => leftToDo(frames, nameOf, willFill), [frames, willFill]);
  const others = otherEmpty(frames, items, willFill);
  // Neither can it of one that only shows something: its list of orders may hold one that was sent back.
  const asks = frames.some(({ fields }) => fields.some(({ obstacle }) => obstacle !== 'read-only'));
  if (items.length === 0 && (isTranslated || !asks)) return null;
  return (
    <section aria-labelledby="left">
      <h2 id="left">
        {items.length > 0
          ? i18n.t(willFill.size > 0 ? 'panel.leftAfterFill' : 'panel.leftToDoCount', [
              String(items.length),
            ])
          : i18n.t('panel.leftToDo')}
      </h2>
      <ToDoList
        items={items}
        willFill={willFill.size > 0}
        others={others}
        jump={({ frame, field }) => send({ type: 'jump', frame, field })}
      />
    </section>
  );
}
