import { useEffect, useState } from 'react';

import { i18n } from '#i18n';
import { checkDocument } from '@/lib/photo/client';
import { PhotoRefused } from '@/lib/photo/errors';

/** What is measured of a picture each time that it changes. */
export interface Quality {
  size: string;
  remarks: string[];
}

/** Pixels, colour and sharpness of a picture as the rules on uploads will measure them; null until they are known. */
export function useQuality(file: Blob): Quality | null {
  const [quality, setQuality] = useState<Quality | null>(null);
  useEffect(() => {
    const life = new AbortController();
    checkDocument(file, { signal: life.signal })
      .then(({ width, height, isGrey, isBlurred }) =>
        setQuality({
          size: i18n.t('papers.pixels', [width, height]),
          remarks: [isGrey && i18n.t('papers.grey'), isBlurred && i18n.t('papers.blurred')].filter(
            (remark) => remark !== false,
          ),
        }),
      )
      .catch((error: unknown) => {
        if (life.signal.aborted) return;
        setQuality({
          size: '',
          remarks: [error instanceof PhotoRefused ? error.message : String(error)],
        });
      });
    return () => life.abort();
  }, [file]);
  return quality;
}
