import { useEffect } from 'react';

import { i18n } from '#i18n';
import { Chinese } from '@/components/ui/chinese';
import { Notice } from '@/components/ui/notice';
import { toldApart, type OtherOrder as Contradiction } from '@/lib/autofill/plan/other-order';
import { nameOf } from '@/lib/forms';
import type { ReadBack } from '@/lib/read-back';

import { inBothLanguages } from './in-both-languages';
import { bringScript } from './page-script';
import { useReadBack } from './read-back';

/** Says before anything else that the page shows another's order than the profile's; nothing where it does not. */
export function OtherOrder({ found }: { found: readonly Contradiction[] }) {
  const [first, ...others] = found;
  const read = useReadBack();
  const isFound = first !== undefined;
  useEffect(() => {
    if (isFound) bringScript('read-back');
  }, [isFound]);
  if (!first) return null;
  return (
    <Notice severity="error">
      <strong>
        <Chinese>{i18n.t('fill.otherOrder', inWords(first, read))}</Chinese>
      </strong>
      {others.length > 0 && (
        <ul>
          {others.map((other) => (
            <li key={other.key}>
              <Chinese>
                {i18n.t('fill.otherOrderToo', [nameOf(other.key), ...inWords(other, read)])}
              </Chinese>
            </li>
          ))}
        </ul>
      )}
      <p>{i18n.t('fill.otherOrderHelp')}</p>
    </Notice>
  );
}

/** What the page and the profile have, each in a few words, and how it is read where that is known. */
export function inWords(found: Contradiction, read?: ReadBack): [string, string] {
  const tell = (text: string): string => {
    const told = inBothLanguages(found.key, text);
    const reading = told === text ? read?.(found.key, text) : '';
    return reading ? `${text} (${reading})` : told;
  };
  const [shown, ours] = toldApart(found);
  return [tell(shown), tell(ours)];
}
