import type { ClothesColour } from './types';

const VALUES: Record<ClothesColour, string> = {
  red: '红色',
  blue: '蓝色',
  fine: '其他',
  'cannot-tell': '无法判断',
};

/** The verdict as the value of `photo.clothing`, which the rule `photo-clothing` reads. */
export const clothingValue = (colour: ClothesColour): string => VALUES[colour];
