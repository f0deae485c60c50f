import { i18n } from '#i18n';
import { Chinese } from '@/components/ui/chinese';
import { Notice } from '@/components/ui/notice';
import { toldApart, type OtherOrder as Contradiction } from '@/lib/autofill/plan/other-order';
import { nameOf } from '@/lib/forms';

import { inBothLanguages } from './in-both-languages';

/** Says before anything else that the page shows another's order than the profile's; nothing where it does not. */
export function OtherOrder({ found }: { found: readonly Contradiction[] }) {
  const [first, ...others] = found;
  if (!first) return null;
  return (
    <Notice severity="error">
      <strong>
        <Chinese>{i18n.t('fill.otherOrder', inWords(first))}</Chinese>
      </strong>
      {others.length > 0 && (
        <ul>
          {others.map((other) => (
            <li key={other.key}>
              <Chinese>
                {i18n.t('fill.otherOrderToo', [nameOf(other.key), ...inWords(other)])}
              </Chinese>
            </li>
          ))}
        </ul>
      )}
      <p>{i18n.t('fill.otherOrderHelp')}</p>
    </Notice>
  );
}

/** What the page and the profile have, each in a few words. */
export function inWords(found: Contradiction): [string, string] {
  const [shown, ours] = toldApart(found);
  return [inBothLanguages(found.key, shown), inBothLanguages(found.key, ours)];
}
