import { useMemo } from 'react';

import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import type { FrameCommand, FrameState } from '@/lib/messaging';

import { useMachineTranslation } from './use-machine-translation';

interface Props {
  frames: readonly FrameState[];
  send(command: FrameCommand): void;
}

/**
 * The Chinese of the page beside which no English stands: the grey words in boxes, which have no room for it, and what
 * is known nowhere, as the browser's own translator says it where there is one.
 */
export function ChineseList({ frames, send }: Props) {
  const texts = useMemo(() => eachOnce(frames), [frames]);
  const unknown = useMemo(() => texts.flatMap(({ zh, en }) => (en ? [] : [zh])), [texts]);
  const translation = useMachineTranslation(unknown);
  const { busy, error, run } = useTask();
  if (texts.length === 0) return null;
  const translate = async (): Promise<void> => {
    await translation.download();
    for (const { frame } of frames) send({ type: 'translator-here', frame });
  };
  return (
    <details className="chinese-list">
      <summary>{i18n.t('panel.chinese', [String(texts.length)])}</summary>
      <dl>
        {texts.map(({ zh, en }) => (
          <div key={zh}>
            <dt lang="zh">{zh}</dt>
            <English ours={en} machine={translation.of(zh)} />
          </div>
        ))}
      </dl>
      {unknown.length > 0 && translation.canDownload && (
        <>
          <button type="button" className="plain" disabled={busy} onClick={() => run(translate)}>
            {busy ? i18n.t('common.working') : i18n.t('panel.translate')}
          </button>
          <p className="muted small">{i18n.t('panel.translateHelp')}</p>
        </>
      )}
      {unknown.length > 0 && !translation.isPossible && (
        <p className="muted small">{i18n.t('panel.noTranslator')}</p>
      )}
      {error && <Notice severity="error">{i18n.t('overlay.noTranslator', [error])}</Notice>}
    </details>
  );
}

function English({ ours, machine }: { ours: string | undefined; machine: string | undefined }) {
  if (ours) return <dd>{ours}</dd>;
  if (machine)
    return (
      <dd>
        {machine} <span className="muted small">({i18n.t('overlay.machineTranslation')})</span>
      </dd>
    );
  return <dd className="muted">{i18n.t('panel.notKnown')}</dd>;
}

/** Each text once, what nobody knows first. */
function eachOnce(frames: readonly FrameState[]): { zh: string; en?: string | undefined }[] {
  const texts = new Map(
    frames.flatMap(({ unexplained }) => unexplained.map(({ zh, en }) => [zh, en] as const)),
  );
  return [...texts]
    .map(([zh, en]) => ({ zh, en }))
    .sort((one, other) => Number(one.en !== undefined) - Number(other.en !== undefined));
}
