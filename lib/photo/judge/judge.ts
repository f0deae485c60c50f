import {
  clothes as clothesLimits,
  face as faceLimits,
  framing,
  light as lightLimits,
  share,
} from '../data/thresholds.json';
import type { DetectedFace } from '../models/anchors';
import type { CannotTellReason, ClothesColour, ColourShares, PhotoWarningId } from '../types';
import { castGains } from './cast';
import { type MeasuredClothes, measureClothes } from './clothes';
import type { Mask } from './mask';
import { NO_GAINS, type Picture, toLabPicture } from './oklab';
import { blueBackdropShare, framingOf, isGreyscale, lightOn, sharpness } from './quality';
import { regionsOf } from './regions';

/** What the picture shows; the words for it are in `texts.ts`. */
export interface Judgement {
  colour: ClothesColour;
  reason: CannotTellReason | null;
  shares: ColourShares;
  patches: ColourShares;
  warnings: PhotoWarningId[];
  /** Null when no person was measured. */
  measured: MeasuredClothes | null;
}

/**
 * Judges a photo whose faces and person are known.
 *
 * @param faces in pixels of the picture, surest first
 * @param mask of the same size as the picture
 */
export function judge(picture: Picture, faces: readonly DetectedFace[], mask: Mask): Judgement {
  const main = mainFace(faces);
  if (!main) return cannotTell('no-person');
  const face = main.box;
  const seen = toLabPicture(picture);
  const regions = regionsOf(face, mask);
  const light = lightOn(seen, regions.skin);
  if (light === 'dark') return cannotTell('too-dark');
  const { greyChroma, greyShare } = lightLimits;
  if (isGreyscale(seen, greyChroma.value, greyShare.value)) return cannotTell('greyscale');

  const gains = castGains(picture, seen, regions.skin, regions.backdrop);
  const lab = gains === NO_GAINS ? seen : toLabPicture(picture, gains);
  const measured = measureClothes(lab, face, mask, regions);
  const others = faces.filter(
    (other) => other !== main && other.score >= faceLimits.secondScore.value,
  );

  const warnings: PhotoWarningId[] = [];
  const { centred, upperBody } = framingOf(face, picture.width, picture.height);
  if (!centred) warnings.push('not-centred');
  if (!upperBody) warnings.push('upper-body-cut');
  if (others.length > 0) warnings.push('several-faces');
  if (sharpness(seen, face) < framing.sharp.value) warnings.push('blurred');
  if (light === 'dim') warnings.push('too-dark');
  const backdrop = blueBackdropShare(lab, regions.backdrop);
  if (backdrop >= framing.backdropSeen.value && backdrop < framing.backdrop.value) {
    warnings.push('background-not-filled');
  }

  const verdict = verdictOn(measured);
  const stop = (reason: CannotTellReason): Judgement => ({
    ...verdict,
    colour: 'cannot-tell',
    reason,
    warnings,
    measured,
  });
  if (others.some(({ box }) => box.width >= faceLimits.samePerson.value * face.width)) {
    return stop('several-people');
  }
  if (light === 'bright') return stop('too-bright');
  if (verdict.colour === 'fine' && measured.size < clothesLimits.smallest.value) {
    return stop('clothes-not-visible');
  }
  return { ...verdict, reason: null, warnings: [...verdict.warnings, ...warnings], measured };
}

/** Of the faces found the widest is the person's: whoever stands behind is smaller. */
export function mainFace(faces: readonly DetectedFace[]): DetectedFace | undefined {
  return faces.toSorted((one, other) => other.box.width - one.box.width)[0];
}

function verdictOn({
  shares,
  patches,
}: MeasuredClothes): Pick<Judgement, 'colour' | 'shares' | 'patches' | 'warnings'> {
  const counts = (colour: 'red' | 'blue') =>
    patches[colour] >= share.patch.value ||
    (shares[colour] >= share.verdict.value && patches[colour] >= share.leastPatch.value);
  const byShare =
    shares.red >= shares.blue ? (['red', 'blue'] as const) : (['blue', 'red'] as const);
  const colour = byShare.find(counts);
  const warnings: PhotoWarningId[] = [];
  if (colour !== 'red' && patches.red >= share.hint.value) warnings.push('small-red');
  if (colour !== 'blue' && patches.blue >= share.hint.value) warnings.push('small-blue');
  if (!colour && shares.blue + shares.darkBlue >= share.dark.value)
    warnings.push('dark-perhaps-blue');
  if (!colour) {
    const { border } = shares;
    if (shares.red + border.red >= share.border.value) warnings.push('near-red');
    if (shares.blue + border.blue >= share.border.value) warnings.push('near-blue');
  }
  return {
    colour: colour ?? 'fine',
    shares: { red: shares.red, blue: shares.blue },
    patches: { red: patches.red, blue: patches.blue },
    warnings,
  };
}

function cannotTell(reason: CannotTellReason): Judgement {
  return {
    colour: 'cannot-tell',
    reason,
    shares: { red: 0, blue: 0 },
    patches: { red: 0, blue: 0 },
    warnings: [],
    measured: null,
  };
}
