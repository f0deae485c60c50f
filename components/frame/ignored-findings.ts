import { storage } from 'wxt/utils/storage';

import type { Finding } from '@/lib/rules/types';

/** Findings that the person does not want to see again, by site, rule and field; no value is kept. */
const ignored = storage.defineItem<string[]>('local:ignoredFindings', { fallback: [] });

type Place = Pick<Finding, 'rule' | 'field' | 'index'>;

const keyOf = (finding: Place): string =>
  `${location.host} ${finding.rule} ${finding.field} ${finding.index}`;

export class IgnoredFindings {
  #keys = new Set<string>();

  /** Loads what was ignored before and follows what other tabs ignore. */
  async follow(onChange: () => void, signal: AbortSignal): Promise<void> {
    this.#keys = new Set(await ignored.getValue());
    const stop = ignored.watch((keys) => {
      this.#keys = new Set(keys);
      onChange();
    });
    signal.addEventListener('abort', stop, { once: true });
  }

  /** @param isFresh findings about something that came after, which stay whatever was ignored */
  keep(findings: readonly Finding[], isFresh: (finding: Finding) => boolean): Finding[] {
    return findings.filter((finding) => isFresh(finding) || !this.#keys.has(keyOf(finding)));
  }

  async ignore(finding: Place): Promise<void> {
    this.#keys.add(keyOf(finding));
    await ignored.setValue([...this.#keys]);
  }
}
