import { AllowHosts } from '@/components/site/allow-hosts';
import { AllowSite } from '@/components/site/allow-site';
import { useSiteAccess } from '@/components/ui/use-site-access';
import { useTab } from '@/components/ui/use-tab';

/** What a page needs to be explained, which takes no profile: a press that lets Beian Lens into its site. */
export function SiteFirst() {
  const url = useTab()?.url;
  const access = useSiteAccess(url);
  return (
    <>
      <AllowHosts />
      {access === 'offered' && url && (
        <section className="stack tight">
          <AllowSite url={url} />
          <hr />
        </section>
      )}
    </>
  );
}
