import { i18n } from '#i18n';
import type { FrameState } from '@/lib/messaging';

/** What this step is, and how much of it is in English now. */
export function StepInfo({ frames }: { frames: readonly FrameState[] }) {
  const explained = frames.reduce(
    (sum, { explained: { labels, options, messages } }) => ({
      labels: sum.labels + labels,
      options: sum.options + options,
      messages: sum.messages + messages,
    }),
    { labels: 0, options: 0, messages: 0 },
  );
  return (
    <section aria-labelledby="step">
      <h2 id="step">
        {frames.findLast((frame) => frame.step)?.step ?? i18n.t('panel.unknownStep')}
      </h2>
      <p className="muted small">{whatIsExplained(explained)}</p>
    </section>
  );
}

/** Names only what there is: “17 labels and 4 texts explained”. */
function whatIsExplained(explained: FrameState['explained']): string {
  const { labels, options, messages } = explained;
  const parts = [
    labels > 0 && i18n.t('panel.labels', labels),
    options > 0 && i18n.t('panel.options', options),
    messages > 0 && i18n.t('panel.texts', messages),
  ].filter((part) => part !== false);
  return parts.length > 0 ? i18n.t('panel.explained', [LIST.format(parts)]) : '';
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
