import { file as fileLimits } from '../data/thresholds.json';
import type { CannotTellReason, ColourShares, PhotoWarning, PhotoWarningId } from '../types';

const percent = (share: number) => `${Math.round(share * 100)}%`;

const CANNOT_TELL: Record<CannotTellReason, string> = {
  'no-person':
    'No face was found, so the clothes could not be checked. Use a photo in which the website administrator looks at the camera.',
  'several-people':
    'Several people are in the photo, so it is unclear whose clothes count. Use a photo of the website administrator alone.',
  'clothes-not-visible':
    'Too little of the clothes can be seen to judge their colour. Use a photo that shows the upper body.',
  'too-dark':
    'The photo is too dark to tell colours. Take it again in daylight or with a lamp in front.',
  'too-bright':
    'The photo is too bright to tell colours. Take it again without flash or direct sun.',
  greyscale: 'The photo has no colour, so the clothes could not be checked. Use a colour photo.',
  'too-small': 'The photo is too small to be checked. Use the original from the camera.',
};

const WARNINGS: Record<PhotoWarningId, string> = {
  'small-red':
    'There is a little red on the clothes. A reviewer may object to it; cover it or change when in doubt.',
  'small-blue':
    'There is a little blue on the clothes. A reviewer may object to it; cover it or change when in doubt.',
  'dark-perhaps-blue':
    'The clothes are so dark that black and navy cannot be told apart. If they are navy, change: blue is refused.',
  'near-red':
    'The clothes are close to red: a reviewer may call deep pink, orange-red or terracotta red. Another colour is safer.',
  'near-blue':
    'The clothes are close to blue: a reviewer may call petrol, turquoise or violet blue. Another colour is safer.',
  'not-centred': 'The person is not in the middle. Stand in the middle of the picture.',
  'upper-body-cut': 'The upper body is cut off. Step back until the chest is in the picture.',
  'several-faces':
    'Other faces can be seen. Only the website administrator should be in the photo.',
  blurred: 'The face is not sharp. Hold the camera still, clean its lens and take the photo again.',
  'background-not-filled':
    'The backdrop does not fill the background. The whole background of a backdrop photo must be the blue backdrop.',
  'too-dark': 'The photo is dark. Take it again in daylight or with a lamp in front.',
  'too-bright': 'The photo is very bright. Take it again without flash or direct sun.',
  'file-too-large':
    'The file is larger than filing pages take: below 4 MB, and 2 MB for the backdrop photo at Tencent Cloud. Save it smaller.',
  'file-format': 'Not every filing page takes this kind of file. Save the photo as JPEG.',
  animated: 'The picture is animated; only its first frame was checked. Use a still photo.',
  transparent:
    'The picture is partly transparent; it was checked on white. Use an untouched photo.',
};

export const cannotTellText = (reason: CannotTellReason): string => CANNOT_TELL[reason];

export const warning = (id: PhotoWarningId): PhotoWarning => ({ id, text: WARNINGS[id] });

/** The verdict on clothes whose colour could be judged. */
export function colourText(colour: 'fine' | 'red' | 'blue', shares: ColourShares): string {
  if (colour === 'fine') {
    return `The check is right on 48 of 50 photographs; what it misses most is light blue, and the reviewer decides. Here red covers ${percent(shares.red)} of the clothes, blue ${percent(shares.blue)}.`;
  }
  const name = colour === 'red' ? 'Red' : 'Blue';
  return `${name} covers ${percent(shares[colour])} of the clothes. Photos with red or blue clothes are refused. Put on other clothes and take the photo again.`;
}

/** Warnings about the file itself. */
export function fileWarnings(bytes: number, format: string): PhotoWarningId[] {
  const warnings: PhotoWarningId[] = [];
  if (bytes > fileLimits.largestBackdropBytes.value) warnings.push('file-too-large');
  if (!fileLimits.safeFormats.value.includes(format)) warnings.push('file-format');
  return warnings;
}
