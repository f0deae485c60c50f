import type { ComponentProps } from 'react';

import { i18n } from '#i18n';

interface Props {
  handle: Pick<ComponentProps<'header'>, 'onPointerDown'>;
  collapse(): void;
}

/** Moves the panel when dragged, and makes it a pill. */
export function PanelHeader({ handle, collapse }: Props) {
  return (
    <header {...handle} title={i18n.t('panel.move')}>
      <h1>{i18n.t('panel.title')}</h1>
      <button
        type="button"
        className="plain"
        onPointerDown={(event) => event.stopPropagation()}
        onClick={collapse}
      >
        {i18n.t('panel.collapse')}
      </button>
    </header>
  );
}
