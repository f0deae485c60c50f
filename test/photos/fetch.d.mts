export interface Photo {
  id: string;
  package: string;
  file: string;
  set: 'tuning' | 'held-out';
  clothes: string;
  /** Verdicts that are right. */
  expect: string[];
  outline?: [x: number, y: number][][];
}

export const photos: readonly Photo[];
export function pathOf(photo: Photo): string;
export function fetchPhotos(wanted?: readonly Photo[]): void;
