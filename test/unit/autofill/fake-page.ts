import type { Present } from '@/lib/autofill/run/field-at-present';
import type { Control, ControlKind, RecognisedField } from '@/lib/page/types';

/** A control without a page behind it, whose element stands in the document. */
export class FakeControl implements Control {
  readonly elements = [document.body.appendChild(document.createElement('div'))];
  held: string[];
  /** What the page does when it is written, e.g. empty another control. */
  readonly onWrite: (texts: readonly string[]) => void;
  readonly kind: ControlKind;

  constructor(
    held: string[] = [],
    onWrite: (texts: readonly string[]) => void = () => undefined,
    kind: ControlKind = 'text',
  ) {
    this.held = held;
    this.onWrite = onWrite;
    this.kind = kind;
  }

  read(): string[] {
    return [...this.held];
  }

  write(values: readonly string[]) {
    this.held = [...values];
    this.onWrite(values);
    return Promise.resolve({ outcome: 'written' as const });
  }

  options(): null {
    return null;
  }

  obstacle(): null {
    return null;
  }
}

let made = 0;

/** A certain field that is asked by a fake control. */
export function fakeField(
  key: string,
  control: FakeControl,
  change: Partial<RecognisedField> = {},
): RecognisedField {
  made++;
  return {
    id: `field-${made}`,
    key,
    index: 0,
    label: control.elements[0] ?? document.body,
    labelText: key,
    controls: [control],
    evidence: [],
    score: 1,
    certain: true,
    candidates: [key],
    ...change,
  };
}

/** A page whose fields can be changed while it is filled. */
export class FakePage {
  fields: readonly RecognisedField[];

  constructor(fields: readonly RecognisedField[]) {
    this.fields = fields;
  }

  readonly now = (): Present => ({ fields: this.fields, buttons: [] });
}
