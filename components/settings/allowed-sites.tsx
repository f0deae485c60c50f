import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { usePermitted } from '@/components/ui/use-permitted';
import { allowedSites, forgetSite } from '@/lib/sites';

const NONE: readonly string[] = [];

/** The sites that the person allowed beside the known filing systems, each with a way to take it back. */
export function AllowedSites() {
  const sites = usePermitted(allowedSites) ?? NONE;
  return (
    <section>
      <h2>{i18n.t('manager.sites')}</h2>
      <p className="muted small">{i18n.t('manager.sitesText')}</p>
      {sites.length === 0 && <p className="small">{i18n.t('manager.noSites')}</p>}
      <ul className="stack tight wide">
        {sites.map((pattern) => (
          <li key={pattern} className="row apart">
            <span>{hostOf(pattern)}</span>
            <Button
              small
              aria-label={i18n.t('manager.forgetSiteLabel', [hostOf(pattern)])}
              onPress={() => void forgetSite(pattern.replace(/\*$/, ''))}
            >
              {i18n.t('manager.forgetSite')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}
