import type { FillRequestItem } from '../types';

type Sent = NonNullable<FillRequestItem['files']>[number];

/** A picture as it was sent to the frame. */
export function fileOf({ name, type, data }: Sent): File {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return new File([bytes], name, { type });
}
