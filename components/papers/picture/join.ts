/**
 * Two pictures as one, the second below the first and as wide: for pages with one place for both sides of a card.
 *
 * @param longest limit of either side in pixels
 */
export async function joinPictures(first: Blob, second: Blob, longest = 4000): Promise<Blob> {
  const [upper, lower] = await Promise.all([first, second].map((each) => createImageBitmap(each)));
  if (!upper || !lower) throw new Error('A picture could not be opened.');
  const wide = Math.max(upper.width, lower.width);
  const heightOf = ({ width, height }: ImageBitmap) => (height * wide) / width;
  const tall = heightOf(upper) + heightOf(lower);
  const scale = Math.min(1, longest / Math.max(wide, tall));
  const canvas = new OffscreenCanvas(Math.round(wide * scale), Math.round(tall * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas to draw on.');
  context.imageSmoothingQuality = 'high';
  const upperHeight = Math.round(heightOf(upper) * scale);
  context.drawImage(upper, 0, 0, canvas.width, upperHeight);
  context.drawImage(lower, 0, upperHeight, canvas.width, canvas.height - upperHeight);
  upper.close();
  lower.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
}
