import { i18n } from '#i18n';
import { useCopy } from '@/components/fill/use-copy';
import { PointAt } from '@/components/point/point-at';
import { Notice } from '@/components/ui/notice';
import type { FrameCommand, FrameState } from '@/lib/messaging';

interface Props {
  frames: readonly FrameState[];
  report: string | null;
  send(command: FrameCommand): void;
}

/** What nobody could explain, with a report of the page's structure that holds nothing that was entered. */
export function Unrecognised({ frames, report, send }: Props) {
  const { copied, failure, copy } = useCopy(report ?? '');
  const unknown = frames.filter(({ unrecognised }) => unrecognised.length > 0);
  const count = unknown.reduce((sum, frame) => sum + frame.unrecognised.length, 0);
  const translators = unknown.filter(({ canDownloadTranslator }) => canDownloadTranslator);
  return (
    <details className="unrecognised">
      <summary>
        {count > 0 ? `${i18n.t('panel.unrecognised')} (${count})` : i18n.t('panel.isMissing')}
      </summary>
      <p className="muted small">{i18n.t('panel.unrecognisedHelp')}</p>
      <ul lang="zh">
        {unknown.flatMap(({ frame, unrecognised }) =>
          unrecognised.map(({ id, labelText }) => <li key={`${frame} ${id}`}>{labelText}</li>),
        )}
      </ul>
      {translators.length > 0 && (
        <>
          <button
            type="button"
            className="plain"
            onClick={() =>
              translators.forEach(({ frame }) => send({ type: 'download-translator', frame }))
            }
          >
            {i18n.t('panel.translate')}
          </button>
          <p className="muted small">{i18n.t('panel.translateHelp')}</p>
        </>
      )}
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
