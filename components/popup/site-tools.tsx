import { useMemo } from 'react';

import { i18n } from '#i18n';
import { leftToDo } from '@/components/panel/left-to-do';
import { StageNews } from '@/components/panel/stage-news';
import { ToDoList } from '@/components/panel/to-do-list';
import '@/components/panel/tools.css';
import { Unrecognised } from '@/components/panel/unrecognised';
import { PointAt } from '@/components/point/point-at';
import type { useTabFrames } from '@/components/ui/use-tab-frames';
import { nameOf } from '@/lib/forms';

/**
 * What the panel has on the filing hosts, for a site that the person added: the panel's page may be shown on hosts
 * alone that the manifest names, so there is none there.
 */
export function SiteTools({ tab }: { tab: ReturnType<typeof useTabFrames> }) {
  const { frames, send, fieldReport } = tab;
  const items = useMemo(() => leftToDo(frames, nameOf), [frames]);
  return (
    <>
      <StageNews frames={frames} />
      <section className="stack tight">
        <h2 className="field-label">{i18n.t('panel.leftToDo')}</h2>
        <ToDoList
          items={items}
          jump={({ frame, field }) => {
            send({ type: 'jump', frame, field });
            window.close();
          }}
        />
      </section>
      {frames.some(({ pointing }) => pointing !== null) && <PointAt frames={frames} send={send} />}
      <Unrecognised frames={frames} report={fieldReport} send={send} />
    </>
  );
}
