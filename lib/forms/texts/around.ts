/** A text with words around it; null when there is no text. */
export const around = (before: string, middle: string | null, after = ''): string | null =>
  middle === null ? null : `${before}${middle}${after}`;
