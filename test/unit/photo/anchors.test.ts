import { describe, expect, it } from 'vitest';

import { ANCHORS, facesOf, GUESS_LENGTH } from '@/lib/photo/models/anchors';

const guesses = (entries: Record<number, [logit: number, box: number[]]>) => {
  const logits = new Float32Array(ANCHORS.length).fill(-10);
  const values = new Float32Array(ANCHORS.length * GUESS_LENGTH);
  for (const [index, [logit, box]] of Object.entries(entries)) {
    logits[Number(index)] = logit;
    values.set(box, Number(index) * GUESS_LENGTH);
  }
  return [logits, values] as const;
};

describe('faces from the raw guesses', () => {
  it('knows 896 anchors: two for each cell of 16 × 16, then six for each of 8 × 8', () => {
    expect(ANCHORS).toHaveLength(16 * 16 * 2 + 8 * 8 * 6);
    expect(ANCHORS[0]).toEqual([8, 8]);
    expect(ANCHORS[2]).toEqual([24, 8]);
    expect(ANCHORS[512]).toEqual([16, 16]);
    expect(ANCHORS.at(-1)).toEqual([240, 240]);
  });

  it('measures a box from its anchor, in shares of the picture', () => {
    const [face] = facesOf(...guesses({ 512: [3, [112, 112, 64, 128]] }), 0.5, 0.3);
    expect(face?.box).toEqual({ left: 0.375, top: 0.25, width: 0.25, height: 0.5 });
    expect(face?.score).toBeCloseTo(0.953, 3);
  });

  it('leaves out what is unsure and says each face once, surest first', () => {
    const faces = facesOf(
      ...guesses({
        512: [1, [100, 100, 60, 60]],
        513: [3, [104, 100, 60, 60]],
        514: [2, [20, 20, 40, 40]],
        515: [-0.1, [200, 200, 40, 40]],
      }),
      0.5,
      0.3,
    );
    expect(faces.map(({ score }) => Math.round(score * 100))).toEqual([95, 88]);
  });
});
