import { clothes as limits } from '../data/thresholds.json';
import type { ColourShares } from '../types';
import { borderColour, clothColour } from './colours';
import type { Box, Mask } from './mask';
import type { LabPicture } from './oklab';
import { area, largestPatch } from './patches';
import { hairPixels, likeTint, type Regions, tintOf } from './regions';

/** What was measured on the clothes. Regions hold 1 for each pixel that belongs to them. */
export interface MeasuredClothes {
  clothes: Uint8Array;
  red: Uint8Array;
  blue: Uint8Array;
  /** Visible clothes in areas of the face. */
  size: number;
  /** Body below the chin, with skin, in areas of the face. */
  bodySize: number;
  shares: ColourShares & { darkBlue: number; border: ColourShares };
  /** Largest connected patch in areas of the face. */
  patches: ColourShares;
}

/** Finds the clothes on the body (what is neither skin nor the person's own hair) and the red and blue in them. */
export function measureClothes(
  lab: LabPicture,
  face: Box,
  mask: Mask,
  { body, skin }: Regions,
): MeasuredClothes {
  const skinLike = likeTint(body, lab, tintOf(lab, skin), limits.skin.value);
  const clothes = body.map((inside, pixel) => (inside && !skinLike[pixel] ? 1 : 0));
  const hairLike = likeTint(clothes, lab, tintOf(lab, hairPixels(face, mask)), limits.hair.value);

  const red = new Uint8Array(body.length);
  const blue = new Uint8Array(body.length);
  let darkBlue = 0;
  const border = { red: 0, blue: 0 };
  clothes.forEach((inside, pixel) => {
    if (!inside) return;
    const axes = [lab.l[pixel] ?? 0, lab.a[pixel] ?? 0, lab.b[pixel] ?? 0] as const;
    const colour = clothColour(...axes);
    const near = borderColour(...axes);
    if (near && !hairLike[pixel]) border[near] += 1;
    if (colour === 'red' && !hairLike[pixel]) red[pixel] = 1;
    if (colour === 'blue') blue[pixel] = 1;
    if (colour === 'dark-blue') darkBlue += 1;
  });

  const faceArea = face.width * face.height;
  const size = area(clothes);
  const share = (pixels: number) => (size === 0 ? 0 : pixels / size);
  const patch = (region: Uint8Array) => largestPatch(region, lab.width, lab.height) / faceArea;
  return {
    clothes,
    red,
    blue,
    size: size / faceArea,
    bodySize: area(body) / faceArea,
    shares: {
      red: share(area(red)),
      blue: share(area(blue)),
      darkBlue: share(darkBlue),
      border: { red: share(border.red), blue: share(border.blue) },
    },
    patches: { red: patch(red), blue: patch(blue) },
  };
}
