import { document as limits } from '../data/thresholds.json';
import type { LabPicture } from './oklab';
import { median } from './statistics';

/**
 * How wide the edges in a picture are, in pixels from dark to light: about 1 where print is sharp. Measured where the
 * contrast is greatest, block by block; the middle of these counts. Null when nothing has contrast, so that nothing can
 * be said.
 */
export function edgeWidth(lab: LabPicture): number | null {
  const { side, contrast, share, fewest } = limits.blocks.value;
  const blocks: Block[] = [];
  for (let top = 0; top + side <= lab.height; top += side) {
    for (let left = 0; left + side <= lab.width; left += side) {
      blocks.push(measureBlock(lab, left, top, side));
    }
  }
  const counted = blocks
    .toSorted((one, other) => other.range - one.range)
    .slice(0, Math.max(fewest, Math.round(share * blocks.length)))
    .filter(({ range }) => range >= contrast);
  if (counted.length < fewest) return null;
  return median(counted.map(({ range, steepest }) => range / steepest));
}

/** The range of the lightness inside a block, and its largest change from one pixel to the next. */
interface Block {
  range: number;
  steepest: number;
}

function measureBlock({ l, width }: LabPicture, left: number, top: number, side: number): Block {
  let lightest = -Infinity;
  let darkest = Infinity;
  let steepest = 0;
  for (let y = top; y < top + side - 1; y += 1) {
    for (let x = left; x < left + side - 1; x += 1) {
      const here = l[y * width + x] ?? 0;
      const aside = Math.abs((l[y * width + x + 1] ?? 0) - here);
      const below = Math.abs((l[(y + 1) * width + x] ?? 0) - here);
      lightest = Math.max(lightest, here);
      darkest = Math.min(darkest, here);
      steepest = Math.max(steepest, aside, below);
    }
  }
  return { range: lightest - darkest, steepest };
}
