import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { usePermitted } from '@/components/ui/use-permitted';
import { useTask } from '@/components/ui/use-task';
import { allowFilingHosts, filingHostsAllowed } from '@/lib/sites';

/**
 * Says that the browser does not let Beian Lens work on the filing sites, and asks it to. Firefox may keep them back
 * from the start and does so for each site that an update adds; in Chromium the person can.
 */
export function AllowHosts() {
  const isAllowed = usePermitted(filingHostsAllowed);
  const { error, run } = useTask();
  if (isAllowed !== false) return null;
  return (
    <section className="stack tight">
      <Notice severity="warning">{i18n.t('site.withheld')}</Notice>
      <Button look="primary" wide onPress={() => run(async () => void (await allowFilingHosts()))}>
        {i18n.t('site.allow')}
      </Button>
      <p className="muted small">{i18n.t('site.allowText')}</p>
      {error && <Notice severity="error">{error}</Notice>}
    </section>
  );
}
