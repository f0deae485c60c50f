import { bytesField, fieldsOf, joined, numberField, textField } from './protobuf';

/** Numbers of the ONNX messages' fields (onnx.proto). */
const MODEL_GRAPH = 7;
const GRAPH_NODE = 1;
const NODE = { input: 1, output: 2, operation: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, integer: 3, tensor: 5, type: 20 } as const;
const TENSOR = { type: 2, raw: 9 } as const;
const FLOAT = 1;
const FLOAT16 = 10;
const INTEGER_ATTRIBUTE = 2;
/** Smaller weights are not worth a node of their own. */
const LEAST_BYTES = 1024;

/** Bits at the end of a weight that are none of its own: a zip packs them to nothing, and no paper was read otherwise. */
const SPARED_BITS = 3;

/**
 * Stores the large weights of an ONNX model in half of their bytes. Each is cast back when the model is loaded, so it
 * computes in single precision as before; the weights have eight significant bits left. Weights are constants of the
 * graph, as paddle2onnx writes them.
 */
export function halveWeights(model: Uint8Array): Uint8Array {
  return rewritten(model, ({ number, from, to }) =>
    number === MODEL_GRAPH ? bytesField(MODEL_GRAPH, halveGraph(model.subarray(from, to))) : null,
  );
}

const halveGraph = (graph: Uint8Array): Uint8Array =>
  rewritten(graph, ({ number, from, to }) =>
    number === GRAPH_NODE ? halveConstant(graph.subarray(from, to)) : null,
  );

/** A constant as its half and the node that casts it back; nothing where it is none, or small. */
function halveConstant(node: Uint8Array): Uint8Array | null {
  const fields = [...fieldsOf(node)];
  const textAt = (wanted: number) => {
    const field = fields.find(({ number }) => number === wanted);
    return field ? new TextDecoder().decode(node.subarray(field.from, field.to)) : '';
  };
  if (textAt(NODE.operation) !== 'Constant') return null;
  const name = textAt(NODE.output);
  let isHalved = false;
  const constant = rewritten(node, ({ number, from, to }) => {
    if (number === NODE.output) return textField(NODE.output, `${name}.half`);
    if (number !== NODE.attribute) return null;
    const attribute = node.subarray(from, to);
    return bytesField(
      NODE.attribute,
      rewritten(attribute, (part) => {
        if (part.number !== ATTRIBUTE.tensor) return null;
        const tensor = halveTensor(attribute.subarray(part.from, part.to));
        isHalved ||= tensor !== null;
        return tensor && bytesField(ATTRIBUTE.tensor, tensor);
      }),
    );
  });
  if (!isHalved) return null;
  return joined([
    bytesField(GRAPH_NODE, constant),
    bytesField(GRAPH_NODE, castNode(`${name}.half`, name)),
  ]);
}

function halveTensor(tensor: Uint8Array): Uint8Array | null {
  const fields = [...fieldsOf(tensor)];
  const raw = fields.find(({ number }) => number === TENSOR.raw);
  const type = fields.find(({ number }) => number === TENSOR.type);
  if (type?.value !== FLOAT || !raw || raw.value < LEAST_BYTES) return null;
  return rewritten(tensor, ({ number }) => {
    if (number === TENSOR.type) return numberField(TENSOR.type, FLOAT16);
    if (number === TENSOR.raw)
      return bytesField(TENSOR.raw, halved(tensor.subarray(raw.from, raw.to)));
    return null;
  });
}

const castNode = (input: string, output: string): Uint8Array =>
  joined([
    textField(NODE.input, input),
    textField(NODE.output, output),
    textField(NODE.operation, 'Cast'),
    bytesField(
      NODE.attribute,
      joined([
        textField(ATTRIBUTE.name, 'to'),
        numberField(ATTRIBUTE.integer, FLOAT),
        numberField(ATTRIBUTE.type, INTEGER_ATTRIBUTE),
      ]),
    ),
  ]);

function halved(raw: Uint8Array): Uint8Array {
  // A copy begins where numbers may begin; the raw data need not.
  const floats = new Float32Array(new Uint8Array(raw).buffer);
  return new Uint8Array(Uint16Array.from(floats, toShorterHalf).buffer);
}

const scratch = new Float32Array(1);
const bits = new Uint32Array(scratch.buffer);

/** The bits of the half-precision number that is nearest to a number (IEEE 754 binary16, ties to even). */
export function toHalf(value: number): number {
  scratch[0] = value;
  const single = bits[0] ?? 0;
  const sign = (single >>> 16) & 0x8000;
  const exponent = ((single >>> 23) & 0xff) - 127 + 15;
  const fraction = single & 0x7fffff;
  if (exponent >= 31) return sign | 0x7c00 | (exponent === 143 && fraction ? 0x200 : 0);
  if (exponent < -10) return sign;
  if (exponent <= 0) {
    const whole = fraction | 0x800000;
    const shift = 14 - exponent;
    return sign | roundedShift(whole, shift);
  }
  return sign + ((exponent << 10) + roundedShift(fraction, 13));
}

/** The half-precision number that is nearest to a number among those that end in spared bits. */
export function toShorterHalf(value: number): number {
  const half = toHalf(value);
  const shorter = roundedShift(half, SPARED_BITS) << SPARED_BITS;
  // Rounding the largest numbers up would make them infinite.
  return (shorter & 0x7fff) < 0x7c00 ? shorter : half;
}

function roundedShift(value: number, shift: number): number {
  const kept = value >>> shift;
  const rest = value & ((1 << shift) - 1);
  const half = 1 << (shift - 1);
  return rest > half || (rest === half && kept & 1) ? kept + 1 : kept;
}

/** The message with some fields replaced; `null` leaves one as it is. */
function rewritten(
  message: Uint8Array,
  replace: (field: { number: number; from: number; to: number }) => Uint8Array | null,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let copied = 0;
  let before = 0;
  for (const field of fieldsOf(message)) {
    const replacement = replace(field);
    if (replacement) {
      parts.push(message.subarray(copied, before), replacement);
      copied = field.to;
    }
    before = field.to;
  }
  return joined([...parts, message.subarray(copied)]);
}
