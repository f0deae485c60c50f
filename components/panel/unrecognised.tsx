import { i18n } from '#i18n';
import { useCopy } from '@/components/ui/use-copy';
import { PointAt } from '@/components/point/point-at';
import { Notice } from '@/components/ui/notice';
import type { FrameCommand, FrameState } from '@/lib/messaging';

interface Props {
  frames: readonly FrameState[];
  report: string | null;
  send(command: FrameCommand): void;
}

/** For a field that has no English, or the wrong one: points at it, and reports the page's structure without what was entered. */
export function Unrecognised({ frames, report, send }: Props) {
  const { copied, failure, copy } = useCopy(report ?? '');
  return (
    <details className="unrecognised">
      <summary>{i18n.t('panel.isMissing')}</summary>
      <p className="muted small">{i18n.t('panel.unrecognisedHelp')}</p>
      {/* While it goes on, it has the panel to itself. */}
      {frames.every(({ pointing }) => pointing === null) && <PointAt frames={frames} send={send} />}
      {report === null ? (
        <button
          type="button"
          className="plain"
          onClick={() => frames.forEach(({ frame }) => send({ type: 'field-report', frame }))}
        >
          {i18n.t('panel.prepareReport')}
        </button>
      ) : (
        <>
          <textarea readOnly rows={6} value={report} aria-label={i18n.t('panel.fieldReport')} />
          <button type="button" className="plain" onClick={copy}>
            {copied ? i18n.t('panel.copied') : i18n.t('panel.fieldReport')}
          </button>
          {failure && <Notice severity="error">{i18n.t('panel.notCopied', [failure])}</Notice>}
        </>
      )}
    </details>
  );
}
