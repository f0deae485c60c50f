import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { allowSite } from '@/lib/sites';

/** Offers to use Beian Lens on a site that the catalogue does not know. */
export function AllowSite({ url }: { url: string }) {
  const { error, run } = useTask();
  const host = new URL(url).hostname;
  return (
    <>
      <p>{i18n.t('popup.offered', [host])}</p>
      <Button wide onPress={() => run(async () => void (await allowSite(url)))}>
        {i18n.t('popup.useHere')}
      </Button>
      <p className="muted small">{i18n.t('popup.useHereText', [host])}</p>
      {error && <Notice severity="error">{error}</Notice>}
    </>
  );
}
