import { i18n } from '#i18n';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { nameOf } from '@/lib/forms';
import type { FrameCommand, FrameState } from '@/lib/messaging';
import type { Severity } from '@/lib/rules/types';

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
const SHOWN = 5;

export interface PageFindingsProps {
  frames: readonly FrameState[];
  send(command: FrameCommand): void;
}

/** How many findings the page has, and the first of them; pressing one goes to its field. */
export function PageFindings({ frames, send }: PageFindingsProps) {
  const findings = frames
    .flatMap(({ frame, fields, findings }) =>
      findings.map((finding) => ({
        frame,
        finding,
        field: fields.find(({ key, index }) => key === finding.field && index === finding.index)
          ?.id,
      })),
    )
    .sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity]);
  if (findings.length === 0) return null;
  return (
    <section className="stack tight">
      <h2 className="field-label">{i18n.t('popup.findings', findings.length)}</h2>
      <ul className="popup-findings">
        {findings.slice(0, SHOWN).map(({ frame, finding, field }) => (
          <li key={`${frame} ${finding.rule} ${finding.field} ${finding.index}`}>
            <button
              type="button"
              disabled={!field}
              onClick={() => {
                if (!field) return;
                send({ type: 'jump', frame, field });
                window.close();
              }}
            >
              <SeverityIcon severity={finding.severity} />
              <span>
                <strong>{nameOf(finding.field)}</strong> {finding.message}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && (
        <p className="muted small">{i18n.t('popup.moreFindings', findings.length - SHOWN)}</p>
      )}
    </section>
  );
}
