import type { Mask } from '@/lib/photo/judge/mask';
import type { Picture } from '@/lib/photo/judge/oklab';
import type { DetectedFace } from '@/lib/photo/models/anchors';

type Rgb = readonly [red: number, green: number, blue: number];

export interface SceneOptions {
  clothes?: Rgb;
  backdrop?: Rgb;
  skin?: Rgb;
  /** A rectangle of another colour on the chest, in pixels. */
  patch?: { colour: Rgb; width: number; height: number };
  /** Factors on the linear light. */
  light?: Rgb;
  /** Left edge of the face; 85 is the middle. */
  faceLeft?: number;
}

export const SKIN: Rgb = [214, 164, 134];
export const GREY: Rgb = [128, 128, 128];
export const BACKDROP_BLUE: Rgb = [34, 104, 190];

const WIDTH = 200;
const HEIGHT = 240;
const FACE = { top: 60, width: 30, height: 36 };

/** A drawn person: a face of 30 × 36 pixels and a body 120 wide below it, in front of a backdrop. */
export function drawScene({
  clothes = GREY,
  backdrop = [230, 230, 230],
  skin = SKIN,
  patch,
  light = [1, 1, 1],
  faceLeft = 85,
}: SceneOptions = {}): { picture: Picture; faces: DetectedFace[]; mask: Mask } {
  const box = { left: faceLeft, ...FACE };
  const middle = faceLeft + FACE.width / 2;
  const chin = FACE.top + FACE.height;
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const values = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0, index = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1, index += 1) {
      const inFace = Math.abs(x + 0.5 - middle) < FACE.width / 2 && y >= FACE.top && y < chin;
      const inBody = Math.abs(x + 0.5 - middle) < 60 && y >= chin;
      const inPatch =
        patch &&
        Math.abs(x + 0.5 - middle) < patch.width / 2 &&
        y >= chin + 30 &&
        y < chin + 30 + patch.height;
      const colour = inPatch ? patch.colour : inFace ? skin : inBody ? clothes : backdrop;
      // A fine grain, so that the face counts as sharp.
      const grain = (x + y) % 2 === 0 ? 6 : -6;
      colour.forEach((value, channel) => {
        const lit = 255 * ((value / 255) ** 2.2 * (light[channel] ?? 1)) ** (1 / 2.2);
        data[index * 4 + channel] = lit + grain;
      });
      data[index * 4 + 3] = 255;
      values[index] = inFace || inBody ? 1 : 0;
    }
  }
  return {
    picture: { width: WIDTH, height: HEIGHT, data },
    faces: [{ box, score: 0.95 }],
    mask: { width: WIDTH, height: HEIGHT, values },
  };
}
