import type { FindingContent, FindingPlace } from './content';
import { dropCopies } from './copies';
import { createFinding } from './finding-line';
import type { FindingLine } from './finding-line';
import { Grounds, parentOf, themeOn } from './ground';
import { placeFinding } from './place';

/** A finding with where it stands; null where the page has nothing that it is about. */
export interface PlacedFinding {
  finding: FindingContent;
  place: FindingPlace | null;
}

const keyOf = ({ rule, field, index }: FindingContent): string => `${rule} ${field} ${index}`;

/** Keeps one line per finding under its control; a line whose text stays is not touched, so nothing blinks. */
export class FindingLayer {
  readonly #lines = new Map<string, { line: FindingLine; finding: FindingContent }>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.show([]), { once: true });
  }

  show(placed: readonly PlacedFinding[]): void {
    const wanted = new Map(placed.map((one) => [keyOf(one.finding), one]));
    for (const [key, { line }] of this.#lines) {
      if (wanted.has(key)) continue;
      line.host.remove();
      this.#lines.delete(key);
    }
    const before = new Set(this.#lines.keys());
    for (const [key, { finding, place }] of wanted) if (place) this.#showOne(key, finding, place);
    const fresh = [...this.#lines].filter(([key]) => !before.has(key));
    if (fresh.length > 0)
      requestAnimationFrame(() => wearTheme(fresh.map(([, { line }]) => line.host)));
  }

  #showOne(key: string, finding: FindingContent, place: FindingPlace): void {
    const shown = this.#lines.get(key);
    const line = shown?.line ?? createFinding();
    // The live region must be in the page before its text, or it is not announced.
    if (!line.host.isConnected && placeFinding(line.host, place)) dropCopies(line.host);
    if (!shown || !saysSame(shown.finding, finding)) line.show(finding);
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

const saysSame = (one: FindingContent, other: FindingContent): boolean =>
  one.message === other.message &&
  one.severity === other.severity &&
  one.buttons.length === other.buttons.length &&
  one.buttons.every(({ label }, at) => label === other.buttons[at]?.label);
