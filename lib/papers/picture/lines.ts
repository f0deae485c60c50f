import type { Box } from '../types';

/** One character of a line as the recogniser read it. */
export interface ReadCharacter {
  text: string;
  /** How sure the recogniser is, 0 to 1. */
  probability: number;
  /** Its middle along the line, in shares of the line's length. */
  at: number;
  /** What else it might be, likeliest first. */
  others: readonly string[];
}

/** One line of text found in a picture. */
export interface ReadLine {
  characters: readonly ReadCharacter[];
  /** In the pixels of the upright picture. */
  box: Box;
  /** Share of red pixels in its box: of a seal that touches it. */
  red: number;
}

/** A picture, turned upright, with the lines in it. */
export interface ReadPicture {
  width: number;
  height: number;
  /** By how much the given picture was turned clockwise to be upright. */
  turned: 0 | 90 | 180 | 270;
  lines: readonly ReadLine[];
  /** Boxes of texts that lie aslant over the paper: a watermark. Their texts are not among the lines. */
  aslant: number;
}
