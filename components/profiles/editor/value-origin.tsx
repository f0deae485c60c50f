import { i18n } from '#i18n';
import type { Origin } from '@/lib/profiles/schema';

import { paperName } from '../paper-name';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** Where a value comes from, and since when it is here. */
export function ValueOrigin({ origin }: { origin: Origin }) {
  return <p className="value-origin">{textOf(origin)}</p>;
}

function textOf({ from, of, at }: Origin): string {
  const day = DAY.format(at);
  if (from === 'typed') return i18n.t('profile.origin.typed', [day]);
  if (from === 'page') return i18n.t('profile.origin.page', [of, day]);
  const paper = paperName(of);
  return paper
    ? i18n.t('profile.origin.paper', [paper, day])
    : i18n.t('profile.origin.text', [day]);
}
