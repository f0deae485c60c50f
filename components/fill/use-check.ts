import { useEffect, useMemo } from 'react';

import { partHere } from '@/components/frame/frame-parts';
import type { CheckValues } from '@/lib/autofill/plan/refused-value';
import { Values } from '@/lib/forms/values';
import { todayInChina } from '@/lib/identifiers/dates';

import { bringScript, useScript } from './page-script';

/** The rules, as frames have them; `isComing` until it is known whether they are here, undefined where they failed. */
export function useCheck(): { check: CheckValues | undefined; isComing: boolean } {
  const state = useScript('rules');
  useEffect(() => bringScript('rules'), []);
  return useMemo(() => {
    const rules = state === 'here' ? partHere('rules') : undefined;
    return {
      check: rules && ((values) => rules.run(new Values(values), { today: todayInChina() })),
      isComing: state === undefined || state === 'asked',
    };
  }, [state]);
}
