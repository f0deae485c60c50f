import { storage } from 'wxt/utils/storage';

import type { Binding } from '@/lib/page/number/bindings';

/** What the person said controls are, by origin: labels and element names, nothing that was entered. */
const stored = storage.defineItem<Record<string, Binding[]>>('local:fieldBindings', {
  fallback: {},
});

/** Names a binding; the same control of a site has one at most. */
export const bindingId = ({ label, structure, ordinal }: Binding): string =>
  `${label} ${structure} ${ordinal}`;

/** The bindings of the site that this frame shows. */
export class SiteBindings {
  #bindings: readonly Binding[] = [];

  get all(): readonly Binding[] {
    return this.#bindings;
  }

  /** Loads what was said before and follows what other frames and tabs say. */
  async follow(onChange: () => void, signal: AbortSignal): Promise<void> {
    this.#bindings = (await stored.getValue())[location.origin] ?? [];
    const stop = stored.watch((sites) => {
      const bindings = sites[location.origin] ?? [];
      if (JSON.stringify(bindings) === JSON.stringify(this.#bindings)) return;
      this.#bindings = bindings;
      onChange();
    });
    signal.addEventListener('abort', stop, { once: true });
  }

  /** Keeps a binding in place of what was said of the same control before. */
  add(binding: Binding): Promise<void> {
    return this.#change(bindingId(binding), [binding]);
  }

  remove(id: string): Promise<void> {
    return this.#change(id, []);
  }

  async #change(id: string, added: readonly Binding[]): Promise<void> {
    const { [location.origin]: own = [], ...others } = await stored.getValue();
    const kept = [...own.filter((binding) => bindingId(binding) !== id), ...added];
    await stored.setValue(kept.length > 0 ? { ...others, [location.origin]: kept } : others);
  }
}
