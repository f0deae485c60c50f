import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { useSiteAccess } from '@/components/ui/use-site-access';
import { forgetSite } from '@/lib/sites';

/** Takes a site back that the person added; nothing on any other. */
export function StopHere({ url }: { url: string | undefined }) {
  const access = useSiteAccess(url);
  const { error, run } = useTask();
  if (access !== 'allowed' || !url) return null;
  return (
    <>
      <Button look="plain" small onPress={() => run(() => forgetSite(url))}>
        {i18n.t('popup.stopHere', [new URL(url).hostname])}
      </Button>
      {error && <Notice severity="error">{error}</Notice>}
    </>
  );
}
