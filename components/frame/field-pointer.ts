import { fieldOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';
import type { FrameState, Pointing } from '@/lib/messaging';
import { bindingFor } from '@/lib/page/number/bindings';
import { contains } from '@/lib/page/read/dom';

import type { PointedControl } from './control-at';
import type { Frame } from './frame';
import { pickControl } from './control-picker';
import { bindingId, type SiteBindings } from './site-bindings';

/** “Point at a field” in one frame: first the control on the page, then its field, which the site remembers. */
export class FieldPointer {
  #picking: AbortController | null = null;
  #control: PointedControl | null = null;
  readonly #frame: Frame;
  readonly #bindings: SiteBindings;
  readonly #picked: () => void;

  /** `picked` asks the person for the field of a control that they chose. */
  constructor(frame: Frame, bindings: SiteBindings, picked: () => void) {
    this.#frame = frame;
    this.#bindings = bindings;
    this.#picked = picked;
  }

  get state(): Pick<FrameState, 'pointing' | 'bindings'> {
    return {
      pointing: this.#pointing(),
      bindings: this.#bindings.all.map((binding) => ({
        id: bindingId(binding),
        key: binding.key,
        labelText: binding.label,
      })),
    };
  }

  start(): void {
    this.stop();
    this.#picking = new AbortController();
    pickControl(
      {
        picked: (control) => {
          this.#picking = null;
          this.#control = control;
          this.#frame.changed();
          this.#picked();
        },
        cancelled: () => this.stop(),
      },
      AbortSignal.any([this.#frame.signal, this.#picking.signal]),
    );
    this.#frame.changed();
  }

  stop(): void {
    this.#picking?.abort();
    this.#picking = null;
    this.#control = null;
    this.#frame.changed();
  }

  /** Keeps what the control is; false when it is no longer on the page or the field is unknown. */
  async bind(key: FieldKey): Promise<boolean> {
    const control = this.#control;
    const binding =
      control && fieldOf(key)
        ? bindingFor(control.root, control.element, key, this.#indexFor(key, control.element))
        : null;
    this.stop();
    if (!binding) return false;
    await this.#bindings.add(binding);
    return true;
  }

  unbind(id: string): Promise<void> {
    return this.#bindings.remove(id);
  }

  #pointing(): Pointing | null {
    if (this.#picking) return { at: 'page' };
    if (!this.#control) return null;
    const { root, element } = this.#control;
    return { at: 'field', labelText: bindingFor(root, element, '')?.label ?? '' };
  }

  /** A second control of the same field is that of the next website, administrator and so on. */
  #indexFor(key: FieldKey, element: HTMLElement): number {
    return this.#frame.reading.fields.filter(
      (field) =>
        field.key === key &&
        field.controls.length > 0 &&
        !field.controls.some((control) => control.elements.some((own) => contains(element, own))),
    ).length;
  }
}
