import { useEffect, useState } from 'react';

import type { Values } from '@/lib/forms/values';
import { lookUpIdioms } from '@/lib/idioms';

/** Looks the names in a form up in the list of idioms. Its number changes when the rules know more than before. */
export function useIdioms(values: Values): number {
  const [learnt, setLearnt] = useState(0);
  useEffect(() => {
    let isGone = false;
    void lookUpIdioms(values).then((isNew) => {
      if (isNew && !isGone) setLearnt((before) => before + 1);
    });
    return () => {
      isGone = true;
    };
  }, [values]);
  return learnt;
}
