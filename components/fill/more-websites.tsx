import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';

import type { Fill } from './use-fill';

/** The websites of the profile for which the page has no block yet, and the consent to press its button for them. */
export function MoreWebsites({ moreWebsites }: Pick<Fill, 'moreWebsites'>) {
  if (!moreWebsites) return null;
  const { missing, button, isWanted, want } = moreWebsites;
  const how = i18n.t('fill.pressesOnPage', [button.name]);
  return (
    <div className="stack tight">
      {button.mayPress ? (
        <Checkbox isSelected={isWanted} onChange={want}>
          {i18n.t('fill.moreWebsites', missing)} <span className="muted small">{how}</span>
        </Checkbox>
      ) : (
        <p className="muted small">
          {i18n.t('fill.moreWebsitesYourself', missing, [missing.toString(), button.name])}
        </p>
      )}
    </div>
  );
}
