import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { nameOf } from '@/lib/forms';
import type { FrameCommand, FrameState } from '@/lib/messaging';

import './point.css';

interface Props {
  frames: readonly FrameState[];
  send(command: FrameCommand): void;
}

/** What the person said of controls of this site, each to be taken back. */
export function BoundFields({ frames, send }: Props) {
  // Frames of one origin know the same.
  const bound = new Map(
    frames.flatMap(({ frame, bindings }) =>
      bindings.map((binding) => [binding.id, { ...binding, frame }] as const),
    ),
  );
  if (bound.size === 0) return null;
  return (
    <ul className="bound-fields" aria-label={i18n.t('panel.boundFields')}>
      {[...bound.values()].map(({ id, key, labelText, frame }) => (
        <li key={id}>
          <span>
            <span lang="zh">{labelText}</span> {nameOf(key)}
          </span>
          <Button
            look="plain"
            small
            aria-label={i18n.t('panel.forgetLabel', [nameOf(key)])}
            onPress={() => send({ type: 'unbind', frame, id })}
          >
            {i18n.t('panel.forget')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
