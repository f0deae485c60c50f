/** One field of a protocol buffer message: its number, wire type, and where its value and it as a whole lie. */
export interface Field {
  number: number;
  wire: number;
  /** The value of a varint; the bytes' place otherwise. */
  value: number;
  from: number;
  to: number;
}

/** The fields of the message that lies in `bytes`, in their order. Groups and 64-bit varints do not occur in models. */
export function* fieldsOf(bytes: Uint8Array, start = 0, end = bytes.length): Generator<Field> {
  let at = start;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  while (at < end) {
    const tag = varint();
    const [number, wire] = [Math.floor(tag / 8), tag & 7];
    if (wire === 0) {
      const from = at;
      const value = varint();
      yield { number, wire, value, from, to: at };
      continue;
    }
    const length = wire === 2 ? varint() : wire === 1 ? 8 : 4;
    yield { number, wire, value: length, from: at, to: at + length };
    at += length;
  }
}

/** A field with a number. */
export const numberField = (number: number, value: number): Uint8Array =>
  joined([varintOf(number * 8), varintOf(value)]);

/** A field with bytes: a text, a message or raw data. */
export const bytesField = (number: number, bytes: Uint8Array): Uint8Array =>
  joined([varintOf(number * 8 + 2), varintOf(bytes.length), bytes]);

export const textField = (number: number, text: string): Uint8Array =>
  bytesField(number, new TextEncoder().encode(text));

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function varintOf(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
