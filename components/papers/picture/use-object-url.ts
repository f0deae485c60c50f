import { useEffect, useMemo } from 'react';

/** An address for a file, given back when the file changes or the component goes. */
export function useObjectUrl(file: Blob): string {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return url;
}
