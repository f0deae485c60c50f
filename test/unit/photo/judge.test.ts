import { describe, expect, it } from 'vitest';

import { judge } from '@/lib/photo/judge/judge';

import { BACKDROP_BLUE, drawScene, type SceneOptions } from './scene';

const judged = (options?: SceneOptions) => {
  const { picture, faces, mask } = drawScene(options);
  return judge(picture, faces, mask);
};

const RED = [190, 30, 40] as const;
const BLUE = [40, 80, 170] as const;

describe('the colour of the clothes', () => {
  it.each([
    ['grey', [128, 128, 128], 'fine'],
    ['white', [240, 240, 240], 'fine'],
    ['black', [24, 24, 26], 'fine'],
    ['red', RED, 'red'],
    ['blue', BLUE, 'blue'],
    ['jeans', [91, 124, 153], 'blue'],
    ['orange', [240, 140, 30], 'fine'],
    ['brown', [110, 72, 44], 'fine'],
    ['purple', [120, 50, 150], 'fine'],
    ['teal', [0, 128, 120], 'fine'],
    ['pink', [244, 180, 190], 'fine'],
  ] as const)('%s', (_, clothes, colour) => {
    expect(judged({ clothes })).toMatchObject({ colour, reason: null });
    expect(judged({ clothes, backdrop: BACKDROP_BLUE })).toMatchObject({ colour, reason: null });
  });

  it.each([
    ['deep pink', [222, 40, 100], ['near-red']],
    ['orange-red', [190, 70, 20], ['near-red']],
    ['petrol', [0, 120, 140], ['near-blue']],
    ['violet', [110, 80, 190], ['near-blue']],
    ['green', [40, 130, 60], []],
    ['yellow', [230, 200, 60], []],
    ['grey', [128, 128, 128], []],
  ] as const)('%s is fine, with what is close to it: %j', (_, clothes, warnings) => {
    expect(judged({ clothes })).toMatchObject({ colour: 'fine', warnings });
  });

  it('measures nearly all of one colour as its share', () => {
    expect(judged({ clothes: RED }).shares.red).toBeGreaterThan(0.95);
    expect(judged({ clothes: BLUE }).shares.blue).toBeGreaterThan(0.95);
  });
});

describe('patches', () => {
  it('a red scarf or tie counts', () => {
    expect(judged({ patch: { colour: RED, width: 16, height: 60 } })).toMatchObject({
      colour: 'red',
    });
  });

  it('a small logo is a hint', () => {
    expect(judged({ patch: { colour: BLUE, width: 10, height: 8 } })).toMatchObject({
      colour: 'fine',
      warnings: ['small-blue'],
    });
  });

  it('a button is nothing', () => {
    expect(judged({ patch: { colour: RED, width: 4, height: 4 } }).warnings).toEqual([]);
  });

  it('names the larger colour and hints at the other', () => {
    expect(judged({ clothes: BLUE, patch: { colour: RED, width: 12, height: 16 } })).toMatchObject({
      colour: 'blue',
      warnings: ['small-red'],
    });
  });
});

describe('a cast', () => {
  it.each([
    ['warm', [1.25, 1, 0.75]],
    ['cold', [0.8, 1, 1.25]],
  ] as const)('of %s light does not change the colour', (_, light) => {
    expect(judged({ light })).toMatchObject({ colour: 'fine' });
    expect(judged({ light, clothes: RED })).toMatchObject({ colour: 'red' });
    expect(judged({ light, clothes: BLUE })).toMatchObject({ colour: 'blue' });
    expect(judged({ light, clothes: [240, 140, 30] })).toMatchObject({ colour: 'fine' });
  });
});

describe('photos that cannot be judged', () => {
  it('without a face', () => {
    const { picture, mask } = drawScene();
    expect(judge(picture, [], mask)).toMatchObject({ colour: 'cannot-tell', reason: 'no-person' });
  });

  it('without colour', () => {
    const { picture, faces, mask } = drawScene({ skin: [170, 170, 170] });
    expect(judge(picture, faces, mask)).toMatchObject({ reason: 'greyscale' });
  });

  it('in the dark, or glaring', () => {
    expect(judged({ light: [0.01, 0.01, 0.01] }).reason).toBe('too-dark');
    expect(judged({ skin: [255, 253, 250], clothes: [200, 190, 60] }).reason).toBe('too-bright');
  });

  it('of two people side by side', () => {
    const { picture, faces, mask } = drawScene();
    const other = { score: 0.9, box: { left: 10, top: 60, width: 28, height: 34 } };
    expect(judge(picture, [...faces, other], mask)).toMatchObject({ reason: 'several-people' });
  });

  it('when only the face is in the picture', () => {
    const { picture, faces, mask } = drawScene();
    const chin = 97 * mask.width;
    mask.values.fill(0, chin);
    expect(judge(picture, faces, mask)).toMatchObject({ reason: 'clothes-not-visible' });
  });
});

describe('warnings', () => {
  it('a good photo has none', () => {
    expect(judged({ backdrop: BACKDROP_BLUE }).warnings).toEqual([]);
  });

  it('the person stands aside', () => {
    expect(judged({ faceLeft: 30 }).warnings).toContain('not-centred');
  });

  it('a small face behind', () => {
    const { picture, faces, mask } = drawScene();
    const other = { score: 0.9, box: { left: 10, top: 60, width: 10, height: 12 } };
    expect(judge(picture, [...faces, other], mask).warnings).toContain('several-faces');
  });

  it('black that may be navy', () => {
    expect(judged({ clothes: [20, 28, 43] })).toMatchObject({
      colour: 'fine',
      warnings: ['dark-perhaps-blue'],
    });
  });

  it('a backdrop that ends before the picture does', () => {
    const { picture, faces, mask } = drawScene({ backdrop: BACKDROP_BLUE });
    for (let y = 0; y < 70; y += 1) {
      picture.data.fill(220, y * picture.width * 4, (y + 1) * picture.width * 4);
    }
    expect(judge(picture, faces, mask).warnings).toContain('background-not-filled');
  });

  it('a face without detail', () => {
    const { picture, faces, mask } = drawScene();
    const { left, top, width, height } = faces[0]?.box ?? { left: 0, top: 0, width: 0, height: 0 };
    for (let y = top - 1; y <= top + height; y += 1) {
      for (let x = left - 1; x <= left + width; x += 1) {
        const shade = x - left;
        picture.data.set([170 + shade, 130 + shade, 104 + shade], (y * picture.width + x) * 4);
      }
    }
    expect(judge(picture, faces, mask).warnings).toContain('blurred');
  });
});
