import { fieldOf } from '@/lib/forms';
import type { RecognisedField } from '@/lib/page/types';
import type { Finding } from '@/lib/rules/types';

import { createFinding } from './finding-line';
import type { FindingActions, FindingLine } from './finding-line';
import { Grounds, parentOf, themeOn } from './ground';
import { placeFinding } from './place';

const keyOf = (finding: Finding): string => `${finding.rule} ${finding.field} ${finding.index}`;

/** Keeps one line per finding under its control; a line whose text stays is not touched, so nothing blinks. */
export class FindingLayer {
  readonly #lines = new Map<string, { line: FindingLine; finding: Finding }>();

  constructor(
    private readonly actions: FindingActions,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.show([], []), { once: true });
  }

  show(findings: readonly Finding[], fields: readonly RecognisedField[]): void {
    const wanted = new Map(findings.map((finding) => [keyOf(finding), finding]));
    for (const [key, { line }] of this.#lines) {
      if (wanted.has(key)) continue;
      line.host.remove();
      this.#lines.delete(key);
    }
    const before = new Set(this.#lines.keys());
    for (const [key, finding] of wanted) this.#showOne(key, finding, fields);
    const fresh = [...this.#lines].filter(([key]) => !before.has(key));
    if (fresh.length > 0)
      requestAnimationFrame(() => wearTheme(fresh.map(([, { line }]) => line.host)));
  }

  #showOne(key: string, finding: Finding, fields: readonly RecognisedField[]): void {
    const meant = fields.filter(
      (candidate) => candidate.key === finding.field && candidate.index === finding.index,
    );
    const field = meant.find(({ controls }) => controls.length > 0) ?? meant[0];
    if (!field) return;
    const shown = this.#lines.get(key);
    if (shown) {
      if (!sameFinding(shown.finding, finding)) shown.line.show(finding);
      if (!shown.line.host.isConnected) placeFinding(shown.line.host, field);
      this.#lines.set(key, { line: shown.line, finding });
      return;
    }
    const line = createFinding(fieldOf(finding.field)?.en ?? field.labelText, this.actions);
    // The live region must be in the page before its text, or it is not announced.
    placeFinding(line.host, field);
    line.show(finding);
    this.#lines.set(key, { line, finding });
  }
}

/** Light or dark as what lies behind each line: a part of a page may be dark where the page is not. */
function wearTheme(hosts: readonly HTMLElement[]): void {
  const grounds = new Grounds();
  const themes = hosts.map((host) => {
    const around = parentOf(host);
    const ground = around && grounds.behind(around);
    return { host, theme: ground && themeOn(ground) };
  });
  for (const { host, theme } of themes) if (theme) host.dataset.theme = theme;
}

function sameFinding(one: Finding, other: Finding): boolean {
  return (
    one.message === other.message &&
    one.severity === other.severity &&
    one.fix?.value === other.fix?.value
  );
}
